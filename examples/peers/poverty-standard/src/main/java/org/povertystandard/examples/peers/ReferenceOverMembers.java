package org.povertystandard.examples.peers;

import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;

/** This library's reference engine with the bundled standard. */
public final class ReferenceOverMembers implements Peer<Family, Household> {
    private final Determiner determiner = Determiner.of(FamilyAsHousehold.standard());

    /** The service loader makes it. */
    public ReferenceOverMembers() {}

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
        return Possible.of(determiner
                .determine(input, FamilyAsHousehold.DAY, FamilyAsHousehold.TEST)
                .possible());
    }
}
