package org.povertystandard.rules.population;

import org.povertystandard.fact.Rational;

/**
 * How many households.
 *
 * @param households how many there are in the file
 * @param weight for how many they stand, exactly
 */
public record Count(long households, Rational weight) {
    /** Nobody. */
    public static final Count NONE = new Count(0, Rational.ZERO);
}
