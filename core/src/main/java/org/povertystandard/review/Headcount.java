package org.povertystandard.review;

import java.util.OptionalLong;

/**
 * A number of households and of the persons in them; a difference of two can be negative.
 *
 * @param households households
 * @param countedPersons the persons in those of them whose size is known
 * @param unsized of how many households the persons are not known, and so not counted; of counts alone at least 1 where the number of
 *     persons is not given
 */
public record Headcount(long households, long countedPersons, long unsized) {
    /** Nobody. */
    public static final Headcount NONE = of(0, 0);

    public Headcount {
        if (unsized < 0) {
            throw new IllegalArgumentException("A number of households of unknown size is not negative.");
        }
    }

    /** Households whose size is known. */
    public static Headcount of(long households, long persons) {
        return new Headcount(households, persons, 0);
    }

    /** Households of unknown size. */
    public static Headcount ofHouseholds(long households) {
        return new Headcount(households, 0, Math.max(1, Math.abs(households)));
    }

    /** A household that stays, of which it is not known how many persons it has more or less. */
    static Headcount ofUnknownChange() {
        return new Headcount(0, 0, 1);
    }

    /** The persons in them; empty if the size of one of them is not known. */
    public OptionalLong persons() {
        return unsized == 0 ? OptionalLong.of(countedPersons) : OptionalLong.empty();
    }

    /** The sum; an overflow is an error. */
    public Headcount plus(Headcount other) {
        return new Headcount(
                Math.addExact(households, other.households),
                Math.addExact(countedPersons, other.countedPersons),
                Math.addExact(unsized, other.unsized));
    }

    /** The difference; of its persons nothing is known where some of either are not. */
    public Headcount minus(Headcount other) {
        long difference = Math.subtractExact(households, other.households);
        return unsized == 0 && other.unsized == 0
                ? of(difference, Math.subtractExact(countedPersons, other.countedPersons))
                : ofHouseholds(difference);
    }

    /** Whether there is nobody in it, as far as is known. */
    public boolean isZero() {
        return households == 0 && persons().orElse(0) == 0;
    }

    /** Whether it is less than nobody, which no number of people is. */
    boolean isNegative() {
        return households < 0 || persons().orElse(0) < 0;
    }
}
