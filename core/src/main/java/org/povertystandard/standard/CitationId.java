package org.povertystandard.standard;

/**
 * The name of a citation within its standard.
 *
 * @param value not blank
 */
public record CitationId(String value) implements Comparable<CitationId> {
    public CitationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a citation is not blank.");
        }
    }

    public static CitationId of(String value) {
        return new CitationId(value);
    }

    @Override
    public int compareTo(CitationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
