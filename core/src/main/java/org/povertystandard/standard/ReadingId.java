package org.povertystandard.standard;

/**
 * The name of a reading within its standard.
 *
 * @param value not blank
 */
public record ReadingId(String value) implements Comparable<ReadingId> {
    public ReadingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a reading is not blank.");
        }
    }

    public static ReadingId of(String value) {
        return new ReadingId(value);
    }

    @Override
    public int compareTo(ReadingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
