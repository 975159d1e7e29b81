package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingId that && value.equals(that.value);
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
