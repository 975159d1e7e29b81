package org.povertystandard.examples.peers;

import java.util.List;

/** What a peer answers, held against the decision by hand. */
public final class Agreement {
    private static final int COMPLETE = 2_000;

    private Agreement() {}

    /**
     * Compares many complete facts.
     *
     * @throws IllegalStateException at the first that the peer decides otherwise
     */
    public static <I> void check(Peer<I> peer) {
        var byHand = new ByHand();
        for (Facts facts : Facts.complete(COMPLETE, 2)) {
            String answer = peer.decide(peer.input(facts));
            if (!answer.equals(byHand.decide(facts))) {
                throw new IllegalStateException(peer.name() + " decides " + facts + " as " + answer + ".");
            }
        }
    }

    /** What it answers to the facts that are shown. */
    public static <I> List<String> shown(Peer<I> peer) {
        return Facts.shown().stream().map(facts -> answer(peer, facts)).toList();
    }

    private static <I> String answer(Peer<I> peer, Facts facts) {
        try {
            return peer.decide(peer.input(facts));
        } catch (RuntimeException e) {
            return "exception (" + e.getClass().getSimpleName() + ")";
        }
    }
}
