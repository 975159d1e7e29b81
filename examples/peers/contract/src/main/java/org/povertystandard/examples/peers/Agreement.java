package org.povertystandard.examples.peers;

import java.util.List;

/** What a peer answers, held against the decision by hand. */
public final class Agreement {
    private Agreement() {}

    /**
     * Compares so many complete facts.
     *
     * @throws IllegalStateException at the first that the peer decides otherwise
     */
    public static <F, I> void check(Peer<F, I> peer, int count) {
        Question<F> question = peer.question();
        for (F facts : question.complete(count, 2)) {
            String answer = peer.decide(peer.input(facts));
            if (!answer.equals(question.byHand(facts))) {
                throw new IllegalStateException(
                        peer.getClass().getSimpleName() + " decides " + facts + " as " + answer + ".");
            }
        }
    }

    /** What it answers to the facts that are shown. */
    public static <F, I> List<String> shown(Peer<F, I> peer) {
        return peer.question().shown().stream()
                .map(facts -> answer(peer, facts))
                .toList();
    }

    private static <F, I> String answer(Peer<F, I> peer, F facts) {
        try {
            return peer.decide(peer.input(facts));
        } catch (RuntimeException e) {
            return "exception (" + e.getClass().getSimpleName() + ")";
        }
    }
}
