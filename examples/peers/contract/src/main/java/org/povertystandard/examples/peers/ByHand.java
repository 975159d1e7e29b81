package org.povertystandard.examples.peers;

/** The flat question by hand: the yardstick. */
public final class ByHand implements Peer<Facts, Facts> {
    /** The service loader makes it. */
    public ByHand() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    @Override
    public Facts input(Facts facts) {
        return facts;
    }

    @Override
    public String decide(Facts facts) {
        return Question.FLAT.byHand(facts);
    }
}
