package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a place with a standard of its own, such as a province or a city.
 *
 * @param value as {@link IdSyntax} has it
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    public PlaceId {
        IdSyntax.check("a place", value);
    }

    public static PlaceId of(String value) {
        return new PlaceId(value);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceId that && value.equals(that.value);
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
