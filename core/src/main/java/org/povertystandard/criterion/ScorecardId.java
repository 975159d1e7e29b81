package org.povertystandard.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The name of a scorecard within its standard.
 *
 * @param value not blank
 */
public record ScorecardId(String value) implements Comparable<ScorecardId> {
    public ScorecardId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a scorecard is not blank.");
        }
    }

    public static ScorecardId of(String value) {
        return new ScorecardId(value);
    }

    @Override
    public int compareTo(ScorecardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScorecardId that && value.equals(that.value);
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
