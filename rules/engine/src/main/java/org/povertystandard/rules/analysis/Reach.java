package org.povertystandard.rules.analysis;

import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;

/** Whether some household is so. */
public sealed interface Reach {

    /**
     * Some household is.
     *
     * @param witness the smallest: with the fewest members; among those, in the first review in which there is one (those of the
     *     years in which the standard is applied come first, then the one before); among those, with the fewest answers that differ from the plain
     *     household's, of the household and of all members together, that somebody is the head not counted; among those, with
     *     the least sum of places, the place of an answer being how many of the answers to its question that make a difference
     *     are lower, or stand earlier in the form. An answer that makes no difference is the plain one. Of equals any one is
     *     shown, but always the same. The reference engine has determined it, and agrees. Where a law leaves households
     *     out, it is the smallest of the others.
     */
    record Reachable(Household witness) implements Reach {}

    /**
     * No household is, in any review by which the standard is applied, or the standard after of two.
     *
     * @param upTo the number of members up to which that is shown; empty if it is shown for every number
     */
    record Unreachable(Optional<Integer> upTo) implements Reach {}

    /**
     * The search ended before it knew.
     *
     * @param reason why
     */
    record NotDecided(Label reason) implements Reach {}

    /** The smallest household that is so, if one is known. */
    default Optional<Household> household() {
        return this instanceof Reachable reachable ? Optional.of(reachable.witness()) : Optional.empty();
    }

    /** Whether no household is so. */
    default boolean isUnreachable() {
        return this instanceof Unreachable;
    }
}
