package org.povertystandard.standard;

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
    public String toString() {
        return value;
    }
}
