package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of a standard .
 *
 * @param value not blank
 */
public record StandardId(String value) implements Comparable<StandardId> {
    public StandardId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a standard is not blank.");
        }
    }

    public static StandardId of(String value) {
        return new StandardId(value);
    }

    @Override
    public int compareTo(StandardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardId that && value.equals(that.value);
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
