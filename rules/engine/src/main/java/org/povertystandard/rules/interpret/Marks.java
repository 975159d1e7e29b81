package org.povertystandard.rules.interpret;

import org.povertystandard.criterion.Truth;

/**
 * The truths of one test for up to 32 members at once: the low half has a bit for each of whom it is true, the high half for
 * each of whom it is false, neither where that is unknown. A test of the household has its truth in the first place.
 */
final class Marks {
    /** How many members find place. */
    static final int PLACES = Integer.SIZE;

    private static final long TRUE_HALF = 0xFFFF_FFFFL;

    private Marks() {}

    /** The truth in the first place. */
    static long of(Truth truth) {
        return switch (truth) {
            case TRUE -> 1L;
            case FALSE -> 1L << PLACES;
            case UNKNOWN -> 0L;
        };
    }

    static long of(boolean value) {
        return value ? 1L : 1L << PLACES;
    }

    /** True in the first so many places. */
    static long allTrue(int places) {
        return TRUE_HALF >>> PLACES - places;
    }

    static Truth at(long marks, int place) {
        long at = marks >>> place;
        return (at & 1) != 0 ? Truth.TRUE : (at & 1L << PLACES) != 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    static long and(long a, long b) {
        return a & b & TRUE_HALF | (a | b) & ~TRUE_HALF;
    }

    static long or(long a, long b) {
        return (a | b) & TRUE_HALF | a & b & ~TRUE_HALF;
    }

    static long not(long a) {
        return Long.rotateLeft(a, PLACES);
    }

    /** The truth in the first place, in all of the first so many. */
    static long spread(long marks, int places) {
        return (marks & 1) != 0 ? allTrue(places) : marks == 0 ? 0 : not(allTrue(places));
    }

    /** How many it is certainly true of. */
    static int certain(long marks) {
        return Integer.bitCount((int) marks);
    }

    /** How many it is certainly false of. */
    static int excluded(long marks) {
        return Integer.bitCount((int) (marks >>> PLACES));
    }
}
