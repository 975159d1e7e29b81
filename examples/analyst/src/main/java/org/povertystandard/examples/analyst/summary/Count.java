package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;

/**
 * How many households there are of a kind.
 *
 * @param households how many were read
 * @param weight for how many they stand; the exact sum of their weights
 */
record Count(long households, BigDecimal weight) {
    static final Count NONE = new Count(0, BigDecimal.ZERO);

    static Count one(BigDecimal weight) {
        return new Count(1, weight);
    }

    Count plus(Count other) {
        return new Count(households + other.households, weight.add(other.weight));
    }
}
