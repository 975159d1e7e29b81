package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a row of a scorecard within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record RowId(String value) implements Comparable<RowId> {
    public RowId {
        IdSyntax.check("a row of a scorecard", value);
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
