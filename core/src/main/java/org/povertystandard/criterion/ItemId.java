package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The name of an item of a scorecard within its standard.
 *
 * @param value not blank
 */
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an item of a scorecard is not blank.");
        }
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
