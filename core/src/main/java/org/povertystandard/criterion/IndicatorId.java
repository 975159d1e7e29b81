package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The name of an indicator within its standard.
 *
 * @param value not blank
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    public IndicatorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an indicator is not blank.");
        }
    }

    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
