package org.povertystandard.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

/**
 * One household's movement in a year, with where it stood at both ends.
 *
 * @param movement how it moved
 * @param opening at the beginning; empty if it was not there, or only known to be on neither list
 * @param closing at the end; empty if it is not there
 */
public record HouseholdMovement(Movement movement, Optional<Listing> opening, Optional<Listing> closing) {

    public HouseholdId household() {
        return opening.or(() -> closing).orElseThrow().household();
    }

    /**
     * The movement as each of its areas sees it. A household that is counted in two areas moved out of one and into the other,
     * whatever else it did; where it was at only one end, or both ends are in one area, it is a movement of that area.
     */
    Stream<Seen> byArea() {
        Optional<AreaCode> from = opening.flatMap(Listing::area);
        Optional<AreaCode> to = closing.flatMap(Listing::area);
        if (opening.isEmpty() || closing.isEmpty() || from.equals(to)) {
            return Stream.of(new Seen(closing.isPresent() ? to : from, this));
        }
        Movement in = closing.orElseThrow().status().isPresent() ? Movement.MOVED_IN : Movement.UNDETERMINED;
        Movement out = opening.orElseThrow().status().isPresent() ? Movement.MOVED_OUT : Movement.UNDETERMINED;
        return Stream.of(
                new Seen(from, new HouseholdMovement(out, opening, Optional.empty())),
                new Seen(to, new HouseholdMovement(in, Optional.empty(), closing)));
    }

    /**
     * A movement as one area sees it.
     *
     * @param area the area; empty if it is not known
     * @param movement the movement
     */
    record Seen(Optional<AreaCode> area, HouseholdMovement movement) {}
}
