package org.povertystandard.examples.peers;

import java.util.List;

/**
 * What every engine is asked: the class of a household by the decree's test of 2022-2026.
 *
 * @param <F> what is told of the household
 */
public interface Question<F> {
    /** Twelve indicators told as booleans, no members. */
    Question<Facts> FLAT = new FlatQuestion();

    /** Twelve indicators to be worked out over the answers of the members and the dwelling. */
    Question<Family> OVER_MEMBERS = new FamilyQuestion();

    /** Complete facts from a seed, near the limits as often as not. */
    List<F> complete(int count, long seed);

    /**
     * The six inputs whose answers are shown: no income; no area; a misspelt area; deprived in two indicators, the other ten
     * unknown; in three, the other nine unknown; all known.
     */
    List<F> shown();

    /** The class by hand: two-valued, for facts that are complete. */
    String byHand(F facts);
}
