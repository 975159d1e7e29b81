package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of an alternative of a reading within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record AlternativeId(String value) implements Comparable<AlternativeId> {
    public AlternativeId {
        IdSyntax.check("an alternative of a reading", value);
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
