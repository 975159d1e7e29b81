package org.povertystandard.rules.analysis;

/**
 * How far a household is from the plain one, as one number that adds up: first how many answers differ, then how high they
 * are, each counted by its place among the answers that make a difference, the lowest first.
 */
final class Cost {
    private static final long DIFFERENT = 1L << 32;

    private Cost() {}

    static long of(boolean differs, int place) {
        return differs ? DIFFERENT + place : 0;
    }
}
