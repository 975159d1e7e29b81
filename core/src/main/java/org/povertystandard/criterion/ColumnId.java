package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The name of a column of a scorecard within its standard.
 *
 * @param value not blank
 */
public record ColumnId(String value) implements Comparable<ColumnId> {
    public ColumnId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a column of a scorecard is not blank.");
        }
    }

    public static ColumnId of(String value) {
        return new ColumnId(value);
    }

    @Override
    public int compareTo(ColumnId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnId that && value.equals(that.value);
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
