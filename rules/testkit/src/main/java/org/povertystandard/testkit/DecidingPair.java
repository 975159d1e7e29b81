package org.povertystandard.testkit;

import org.povertystandard.household.Household;
import org.povertystandard.standard.CategoryId;

/**
 * Two households, each answered completely, between which one atom of a test decides: they stand on two sides of it, the
 * class differs, and what else could decide is masked. What that means is told at {@link DecidingPairs}.
 *
 * @param atom the leaf of the standard that decides
 * @param first one household
 * @param second the same household, brought to the other side
 */
public record DecidingPair(Boundary atom, Classified first, Classified second) {

    /**
     * A household with the class that the reference engine found.
     *
     * @param side on which side of the atom it, or its member, stands
     * @param household the household
     * @param category its class, or the gap of the law that it falls into
     * @param decides whether the class would be another if this atom alone came out as in the other household
     */
    public record Classified(Side side, Household household, CategoryId category, boolean decides) {}

    /**
     * Whether another atom of the same part changes with this one, so that it takes both to come from one of the
     * households to the other, such as the bounds of two neighbouring rows.
     */
    public boolean isCoupled() {
        return !(first.decides() && second.decides());
    }
}
