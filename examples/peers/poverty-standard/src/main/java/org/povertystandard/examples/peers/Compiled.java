package org.povertystandard.examples.peers;

import java.util.Optional;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.CategoryId;

/** This library's compiled engine: the class alone, and where it is open the bounds with their masks. */
public final class Compiled implements Peer<Facts, Household> {
    private final CompiledTest test =
            CompiledStandard.of(FactsAsHousehold.standard().standard()).test(FactsAsHousehold.TEST);

    /** The service loader makes it. */
    public Compiled() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    @Override
    public Household input(Facts facts) {
        return FactsAsHousehold.of(facts);
    }

    @Override
    public String decide(Household input) {
        Optional<CategoryId> category = test.category(input);
        return category.isPresent() ? category.get().value() : Possible.of(test, test.bounds(input));
    }
}
