package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a citation within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record CitationId(String value) implements Comparable<CitationId> {
    public CitationId {
        IdSyntax.check("a citation", value);
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
