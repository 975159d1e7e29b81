package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a dimension within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record DimensionId(String value) implements Comparable<DimensionId> {
    public DimensionId {
        IdSyntax.check("a dimension", value);
    }

    public static DimensionId of(String value) {
        return new DimensionId(value);
    }

    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DimensionId that && value.equals(that.value);
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
