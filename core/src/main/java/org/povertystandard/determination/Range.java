package org.povertystandard.determination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Rational;

/**
 * What is known of an exact number: it lies between two bounds, both inclusive.
 *
 * @param lowest the least possible value; empty if there is none
 * @param highest the greatest possible value; empty if there is none
 */
public record Range(Optional<Rational> lowest, Optional<Rational> highest) {
    /** One value is left. */
    public static Range of(Rational exactly) {
        return new Range(Optional.of(exactly), Optional.of(exactly));
    }

    /** Between two whole numbers, both inclusive. */
    public static Range of(long lowest, long highest) {
        return new Range(Optional.of(Rational.of(lowest)), Optional.of(Rational.of(highest)));
    }

    /** Nothing is known. */
    public static Range unbounded() {
        return new Range(Optional.empty(), Optional.empty());
    }

    /** Whether one value is left. */
    public boolean isExact() {
        return lowest.isPresent() && lowest.equals(highest);
    }

    /** The value, if one is left. */
    public Optional<Rational> exact() {
        return isExact() ? lowest : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range that && lowest.equals(that.lowest) && highest.equals(that.highest);
    }

    @Override
    public int hashCode() {
        return 31 * lowest.hashCode() + highest.hashCode();
    }

    @Override
    public String toString() {
        return isExact()
                ? lowest.orElseThrow().toString()
                : lowest.map(Rational::toString).orElse("-∞") + ".."
                        + highest.map(Rational::toString).orElse("∞");
    }
}
