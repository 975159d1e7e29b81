package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a test within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record TestId(String value) implements Comparable<TestId> {
    public TestId {
        IdSyntax.check("a test", value);
    }

    public static TestId of(String value) {
        return new TestId(value);
    }

    @Override
    public int compareTo(TestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestId that && value.equals(that.value);
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
