package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The name of a row of a scorecard within its standard.
 *
 * @param value not blank
 */
public record RowId(String value) implements Comparable<RowId> {
    public RowId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a row of a scorecard is not blank.");
        }
    }

    public static RowId of(String value) {
        return new RowId(value);
    }

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowId that && value.equals(that.value);
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
