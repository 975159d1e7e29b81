package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of an indicator within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    public IndicatorId {
        IdSyntax.check("an indicator", value);
    }

    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorId that && value.equals(that.value);
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
