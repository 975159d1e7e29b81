package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a figure of law within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record FigureId(String value) implements Comparable<FigureId> {
    public FigureId {
        IdSyntax.check("a figure of law", value);
    }

    public static FigureId of(String value) {
        return new FigureId(value);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureId that && value.equals(that.value);
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
