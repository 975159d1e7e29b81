package org.povertystandard.review;

import java.util.OptionalLong;

/**
 * A number of households and of the persons in them; a difference of two can be negative.
 *
 * @param households households
 * @param persons persons in them; empty if the size of one of them is not known
 */
public record Headcount(long households, OptionalLong persons) {
    public static final Headcount NONE = of(0, 0);

    public static Headcount of(long households, long persons) {
        return new Headcount(households, OptionalLong.of(persons));
    }

    /** Households of unknown size. */
    public static Headcount ofHouseholds(long households) {
        return new Headcount(households, OptionalLong.empty());
    }

    /** The sum; an overflow is an error. */
    public Headcount plus(Headcount other) {
        return new Headcount(
                Math.addExact(households, other.households),
                persons.isPresent() && other.persons.isPresent()
                        ? OptionalLong.of(Math.addExact(persons.getAsLong(), other.persons.getAsLong()))
                        : OptionalLong.empty());
    }

    /** This many times; 0 times is none, whatever is not known. */
    Headcount times(int factor) {
        return factor == 0
                ? NONE
                : new Headcount(
                        Math.multiplyExact(households, factor),
                        persons.isPresent()
                                ? OptionalLong.of(Math.multiplyExact(persons.getAsLong(), factor))
                                : OptionalLong.empty());
    }

    public Headcount minus(Headcount other) {
        return plus(other.times(-1));
    }

    /** Whether there is nobody in it, as far as is known. */
    public boolean isZero() {
        return households == 0 && persons.orElse(0) == 0;
    }
}
