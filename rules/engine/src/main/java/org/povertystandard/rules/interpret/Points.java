package org.povertystandard.rules.interpret;

import org.povertystandard.fact.Rational;

/** Whole numbers as they add up: at least, and at most. */
final class Points {
    private long least;
    private long most;

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    boolean isExact() {
        return least == most;
    }

    boolean isLike(Points other) {
        return least == other.least && most == other.most;
    }

    void add(long exactly) {
        add(exactly, exactly);
    }

    void add(long atLeast, long atMost) {
        least = Math.addExact(least, atLeast);
        most = Math.addExact(most, atMost);
    }

    /** Makes room for other points that are possible instead. */
    void orElse(Points other) {
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    Interval interval() {
        return Interval.of(least, most);
    }

    /** The sum where each point is so much less than one. */
    Interval interval(long scale) {
        return scale == 1 ? interval() : Interval.between(Rational.of(least, scale), Rational.of(most, scale));
    }
}
