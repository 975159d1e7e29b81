package org.povertystandard.criterion;

/**
 * The name of a lookup table within its standard.
 *
 * @param value not blank
 */
public record TableId(String value) implements Comparable<TableId> {
    public TableId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a lookup table is not blank.");
        }
    }

    public static TableId of(String value) {
        return new TableId(value);
    }

    @Override
    public int compareTo(TableId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
