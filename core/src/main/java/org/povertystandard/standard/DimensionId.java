package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of a dimension within its standard.
 *
 * @param value not blank
 */
public record DimensionId(String value) implements Comparable<DimensionId> {
    public DimensionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a dimension is not blank.");
        }
    }

    public static DimensionId of(String value) {
        return new DimensionId(value);
    }

    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DimensionId that && value.equals(that.value);
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
