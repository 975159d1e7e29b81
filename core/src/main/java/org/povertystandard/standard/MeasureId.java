package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a measure of a test within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record MeasureId(String value) implements Comparable<MeasureId> {
    public MeasureId {
        IdSyntax.check("a measure of a test", value);
    }

    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureId that && value.equals(that.value);
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
