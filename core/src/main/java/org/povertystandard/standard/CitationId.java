package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return other instanceof CitationId that && value.equals(that.value);
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
