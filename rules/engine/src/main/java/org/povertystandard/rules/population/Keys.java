package org.povertystandard.rules.population;

import java.util.Optional;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;

/**
 * Exact numbers as {@code int}s that compare with limits as the numbers do.
 *
 * <p>A number is counted in a unit, such as a dong or a third of a point. Its key is twice the whole units below it, plus one
 * if a part of a unit is left over; so a limit of whole units stands to the key as it stands to the number, and no digit
 * that matters is lost. A number outside {@link #FIRST} to {@link #LAST} units is kept as an open interval beyond them, and no
 * limit there is accepted.
 */
final class Keys {
    /** The key above every number, and with the sign turned, below. Differences of two keys fit an {@code int}. */
    static final int UNBOUNDED = 1 << 30;

    private static final int BEYOND = UNBOUNDED - 1;

    /** The greatest number of units that a limit may have: 536,870,910. */
    static final long LAST = UNBOUNDED / 2 - 2;

    /** The least. */
    static final long FIRST = -LAST;

    private Keys() {}

    static int lowest(Range range, long unit) {
        Optional<Rational> bound = range.lowest();
        return bound.isEmpty() ? -UNBOUNDED : kept(bound.get(), unit, -UNBOUNDED, BEYOND);
    }

    static int highest(Range range, long unit) {
        Optional<Rational> bound = range.highest();
        return bound.isEmpty() ? UNBOUNDED : kept(bound.get(), unit, -BEYOND, UNBOUNDED);
    }

    /** Whether a bound that there is lies outside what a column holds. */
    static boolean isBeyond(Range range, long unit) {
        return range.lowest().filter(bound -> isBeyond(bound, unit)).isPresent()
                || range.highest().filter(bound -> isBeyond(bound, unit)).isPresent();
    }

    private static boolean isBeyond(Rational number, long unit) {
        return number.compareTo(Rational.of(FIRST, unit)) < 0 || number.compareTo(Rational.of(LAST + 1, unit)) >= 0;
    }

    private static int kept(Rational number, long unit, int below, int above) {
        if (isBeyond(number, unit)) {
            return number.signum() < 0 ? below : above;
        }
        Rational units = number.times(Rational.of(unit));
        return Math.toIntExact(2 * units.floor()) + (units.denominator() == 1 ? 0 : 1);
    }

    /**
     * The key of a limit.
     *
     * @throws NotAnswerableException if the limit is no whole number of units, or beyond the column
     */
    static int ofLimit(Rational limit, long unit) {
        Rational units = limit.times(Rational.of(unit));
        if (units.denominator() != 1) {
            throw new NotAnswerableException(
                    "The limit " + limit + " is no multiple of " + Rational.of(1, unit) + ", the unit of the column.");
        }
        if (units.numerator() < FIRST || units.numerator() > LAST) {
            throw new NotAnswerableException("The limit " + limit + " is beyond what the column holds: "
                    + Rational.of(FIRST, unit) + " to " + Rational.of(LAST, unit) + ".");
        }
        return Math.toIntExact(2 * units.numerator());
    }
}
