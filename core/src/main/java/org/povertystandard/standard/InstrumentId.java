package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of an act within its standard.
 *
 * @param value not blank
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    public InstrumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an act is not blank.");
        }
    }

    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstrumentId that && value.equals(that.value);
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
