package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of a measure of a test within its standard.
 *
 * @param value not blank
 */
public record MeasureId(String value) implements Comparable<MeasureId> {
    public MeasureId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a measure of a test is not blank.");
        }
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
