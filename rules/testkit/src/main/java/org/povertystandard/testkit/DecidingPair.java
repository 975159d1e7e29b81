package org.povertystandard.testkit;

import org.povertystandard.household.Household;
import org.povertystandard.standard.CategoryId;

/**
 * Two households, each answered completely, between which one atom of a test decides: they stand on two sides of it, the
 * class differs, and what else could decide is masked.
 *
 * @param atom the leaf of the standard that decides
 * @param first one household; the law of its review day is applied
 * @param second the same household, steered to the other side
 */
public record DecidingPair(Boundary atom, Classified first, Classified second) {

    /**
     * A household with the class that the reference engine found.
     *
     * @param side on which side of the atom it, or its member, stands
     * @param household the household
     * @param category its class, or the gap of the law that it falls into
     */
    public record Classified(Side side, Household household, CategoryId category) {}
}
