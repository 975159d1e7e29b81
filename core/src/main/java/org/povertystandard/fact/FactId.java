package org.povertystandard.fact;

import org.jspecify.annotations.Nullable;

/**
 * The name of a fact, such as {@code health-insurance}.
 *
 * @param value as {@link IdSyntax} has it
 */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        IdSyntax.check("a fact", value);
    }

    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactId that && value.equals(that.value);
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
