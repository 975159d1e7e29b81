package org.povertystandard.standard;

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
    public String toString() {
        return value;
    }
}
