package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of an alternative of a reading within its standard.
 *
 * @param value not blank
 */
public record AlternativeId(String value) implements Comparable<AlternativeId> {
    public AlternativeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an alternative of a reading is not blank.");
        }
    }

    public static AlternativeId of(String value) {
        return new AlternativeId(value);
    }

    @Override
    public int compareTo(AlternativeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlternativeId that && value.equals(that.value);
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
