package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a column of a scorecard within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record ColumnId(String value) implements Comparable<ColumnId> {
    public ColumnId {
        IdSyntax.check("a column of a scorecard", value);
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
