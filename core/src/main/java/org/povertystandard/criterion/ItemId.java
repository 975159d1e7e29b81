package org.povertystandard.criterion;

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
    public String toString() {
        return value;
    }
}
