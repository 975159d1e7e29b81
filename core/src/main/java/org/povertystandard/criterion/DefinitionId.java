package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a named criterion or quantity within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record DefinitionId(String value) implements Comparable<DefinitionId> {
    public DefinitionId {
        IdSyntax.check("a named criterion or quantity", value);
    }

    public static DefinitionId of(String value) {
        return new DefinitionId(value);
    }

    @Override
    public int compareTo(DefinitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DefinitionId that && value.equals(that.value);
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
