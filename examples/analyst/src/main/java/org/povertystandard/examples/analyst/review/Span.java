package org.povertystandard.examples.analyst.review;

import org.povertystandard.criterion.Truth;

/**
 * A count of which some is not known.
 *
 * @param lowest what is certain
 * @param highest what is possible
 */
public record Span(long lowest, long highest) {
    public static final Span NONE = exactly(0);

    public Span {
        if (lowest > highest) {
            throw new IllegalArgumentException("What is certain is possible.");
        }
    }

    public static Span exactly(long number) {
        return new Span(number, number);
    }

    /** This many if it is true, and perhaps this many if that is not known. */
    public static Span of(Truth truth, Span number) {
        return switch (truth) {
            case TRUE -> number;
            case FALSE -> NONE;
            case UNKNOWN -> new Span(0, number.highest());
        };
    }

    public static Span one(Truth truth) {
        return of(truth, exactly(1));
    }

    public Span plus(Span other) {
        return new Span(Math.addExact(lowest, other.lowest), Math.addExact(highest, other.highest));
    }

    public boolean isExact() {
        return lowest == highest;
    }

    /** As a cell of a table: {@code 3}, or {@code 2..3}. */
    @Override
    public String toString() {
        return isExact() ? String.valueOf(lowest) : lowest + ".." + highest;
    }
}
