package org.povertystandard.rules.interpret;

import org.povertystandard.criterion.Truth;

/**
 * The truths of one test for up to 32 members at once: the low half has a bit for each of whom it may be true, the high half
 * for each of whom it may be false; both where that is unknown, neither where nobody has worked it out. A test of the household
 * has its truth in the first place.
 */
final class Marks {
    /** How many members find place. */
    static final int PLACES = Integer.SIZE;

    private static final long TRUE_HALF = 0xFFFF_FFFFL;
    private static final long TRUE = 1L;
    private static final long FALSE = 1L << PLACES;
    private static final long UNKNOWN = TRUE | FALSE;

    private Marks() {}

    /** The truth in the first place. */
    static long of(Truth truth) {
        return truth.isKnown() ? of(truth == Truth.TRUE) : UNKNOWN;
    }

    static long of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The truth in the first place, in fewer bits. */
    static byte packed(long marks) {
        return (byte) (marks & TRUE | marks >>> PLACES - 1 & 2);
    }

    static long unpacked(byte packed) {
        return packed & 1 | (long) (packed & 2) << PLACES - 1;
    }

    /** True in the first so many places. */
    static long allTrue(int places) {
        return TRUE_HALF >>> PLACES - places;
    }

    /** What was worked out at a place. */
    static Truth at(long marks, int place) {
        long at = marks >>> place;
        return (at & TRUE) == 0 ? Truth.FALSE : (at & FALSE) == 0 ? Truth.TRUE : Truth.UNKNOWN;
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

    /** The truth in the first place, in each of these places. */
    static long spread(long marks, long places) {
        return ((marks & TRUE) == 0 ? 0 : places) | ((marks & FALSE) == 0 ? 0 : not(places));
    }

    /** What is marked at these places alone. */
    static long only(long marks, long places) {
        return marks & (places | not(places));
    }

    /** What is marked anywhere else. */
    static long without(long marks, long places) {
        return marks & ~(places | not(places));
    }

    /** Those of the places at which nothing is worked out. */
    static long missing(long marks, long places) {
        return places & ~(marks | not(marks));
    }

    /** The places with this truth. */
    static long places(long marks, Truth truth) {
        long mayBeTrue = marks & TRUE_HALF;
        long mayBeFalse = not(marks) & TRUE_HALF;
        if (!truth.isKnown()) {
            return mayBeTrue & mayBeFalse;
        }
        return truth == Truth.TRUE ? mayBeTrue & ~mayBeFalse : mayBeFalse & ~mayBeTrue;
    }

    /** The places at which both have this truth. */
    static long bothAre(Truth truth, long marks, long others) {
        return places(marks, truth) & places(others, truth);
    }

    /** At how many places it is certainly true. */
    static int certain(long marks) {
        return Long.bitCount(places(marks, Truth.TRUE));
    }

    /** At how many places it is certainly false. */
    static int excluded(long marks) {
        return Long.bitCount(places(marks, Truth.FALSE));
    }
}
