package org.povertystandard.examples.peers;

/** The question over members by hand: the yardstick. */
public final class ByHandOverMembers implements Peer<Family, Family> {
    /** The service loader makes it. */
    public ByHandOverMembers() {}

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public Family input(Family family) {
        return family;
    }

    @Override
    public String decide(Family family) {
        return Question.OVER_MEMBERS.byHand(family);
    }
}
