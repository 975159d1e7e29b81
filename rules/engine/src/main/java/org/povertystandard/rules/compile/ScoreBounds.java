package org.povertystandard.rules.compile;

/**
 * The points of a scorecard as far as they are known.
 *
 * @param least the fewest points, inclusive; {@link Long#MIN_VALUE} if no column of the scorecard serves the household
 * @param most the most points, inclusive; {@link Long#MAX_VALUE} if no column of the scorecard serves the household
 */
public record ScoreBounds(long least, long most) {

    /** Whether the points are known. */
    public boolean isExact() {
        return least == most;
    }
}
