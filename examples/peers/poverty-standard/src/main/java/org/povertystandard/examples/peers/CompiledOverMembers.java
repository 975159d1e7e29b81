package org.povertystandard.examples.peers;

import java.util.Optional;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.CategoryId;

/** This library's compiled engine with the bundled standard. */
public final class CompiledOverMembers implements Peer<Family, Household> {
    private final CompiledTest test =
            CompiledStandard.of(FamilyAsHousehold.standard().standard()).test(FamilyAsHousehold.TEST);

    /** The service loader makes it. */
    public CompiledOverMembers() {}

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public Household input(Family family) {
        return FamilyAsHousehold.of(family);
    }

    @Override
    public String decide(Household input) {
        Optional<CategoryId> category = test.category(input);
        return category.isPresent() ? category.get().value() : Possible.of(test, test.bounds(input));
    }

    /** For the tests, which compare every indicator. */
    CompiledTest test() {
        return test;
    }
}
