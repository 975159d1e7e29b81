package org.povertystandard.testkit;

import org.povertystandard.household.Household;

/**
 * A complete household, and the boundary that it, or one of its members, stands at.
 *
 * @param household the household
 * @param boundary the boundary
 * @param side on which side of it
 * @param decides whether the rest of the household leaves the decision to this boundary: within an indicator, a row or a
 *     line, what stands beside it in a conjunction holds, what stands beside it in a disjunction fails, and no other member
 *     decides; never if the boundary is inside of a number
 */
public record NearHousehold(Household household, Boundary boundary, Side side, boolean decides) {
    @Override
    public String toString() {
        return side + " " + boundary + ": " + household;
    }
}
