package org.povertystandard.examples.peers;

import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;

/** This library's reference engine: the possible classes, with reasons, missing facts and caveats. */
public final class Reference implements Peer<Facts, Household> {
    private final Determiner determiner = Determiner.of(FactsAsHousehold.standard());

    /** The service loader makes it. */
    public Reference() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    /** A misspelt area is refused here: there is no household to decide. */
    @Override
    public Household input(Facts facts) {
        return FactsAsHousehold.of(facts);
    }

    @Override
    public String decide(Household input) {
        return Possible.of(determiner
                .determine(input, FactsAsHousehold.DAY, FactsAsHousehold.TEST)
                .possible());
    }
}
