package org.povertystandard.rules.analysis;

import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;

/** Whether some household is so. */
public sealed interface Reach {

    /**
     * Some household is.
     *
     * @param witness the smallest: with the fewest members, then with the fewest answers that differ from the plain
     *     household, then with the lowest answers. The reference engine has determined it, and agrees.
     */
    record Reachable(Household witness) implements Reach {}

    /**
     * No household is.
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
