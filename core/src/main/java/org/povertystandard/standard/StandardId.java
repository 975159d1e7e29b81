package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record StandardId(String value) implements Comparable<StandardId> {
    public StandardId {
        IdSyntax.check("a standard", value);
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
