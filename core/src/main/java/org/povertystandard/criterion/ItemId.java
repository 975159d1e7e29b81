package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of an item of a scorecard within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        IdSyntax.check("an item of a scorecard", value);
    }

    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemId that && value.equals(that.value);
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
