package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a lookup table within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record TableId(String value) implements Comparable<TableId> {
    public TableId {
        IdSyntax.check("a lookup table", value);
    }

    public static TableId of(String value) {
        return new TableId(value);
    }

    @Override
    public int compareTo(TableId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableId that && value.equals(that.value);
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
