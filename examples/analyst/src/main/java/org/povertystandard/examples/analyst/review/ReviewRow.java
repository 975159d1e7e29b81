package org.povertystandard.examples.analyst.review;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Place;
import org.povertystandard.review.AreaMapping;
import org.povertystandard.review.Basis;
import org.povertystandard.review.ListStatus;

/**
 * One household of a review, or of a list of an earlier year, which says less.
 *
 * @param household its id
 * @param computed the lists that the classes computed as possible belong on; all where nothing was computed
 * @param decided the list that its decided class belongs on; all where nothing was decided
 * @param persons its members
 * @param place where it is counted
 * @param head its head
 * @param profile what the forms count of it; empty in a list
 */
public record ReviewRow(
        HouseholdId household,
        Set<ListStatus> computed,
        Set<ListStatus> decided,
        OptionalInt persons,
        Place place,
        Head head,
        Optional<Profile> profile) {
    /** All lists: where nothing is known. */
    static final Set<ListStatus> ANY = Set.of(ListStatus.values());

    public ReviewRow {
        computed = Set.copyOf(computed);
        decided = Set.copyOf(decided);
    }

    /** The lists it may be on: one if that is known, all where nothing is. */
    public Set<ListStatus> possible(Basis basis) {
        return basis == Basis.COMPUTED ? computed : decided;
    }

    /** Whether it is on one of the two lists. */
    Truth isListed(Basis basis) {
        return ListStatus.isListed(possible(basis));
    }

    /** The same household where nothing is known of it but that it did not move. */
    ReviewRow ofUnknownClass() {
        return new ReviewRow(
                household,
                ANY,
                ANY,
                OptionalInt.empty(),
                place,
                new Head(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    /** What two rows of one household agree on, which is never its class: one of them is wrong, and nobody knows which. */
    ReviewRow agreed(ReviewRow other) {
        return new ReviewRow(
                household,
                ANY,
                ANY,
                persons.equals(other.persons) ? persons : OptionalInt.empty(),
                Objects.equals(place, other.place) ? place : Place.builder().build(),
                Objects.equals(head, other.head) ? head : new Head(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    /** The same with the areas that a mapping leads to. */
    ReviewRow in(AreaMapping areas) {
        Place mapped = Place.builder()
                .from(place)
                .province(place.province().map(areas::map))
                .district(place.district().map(areas::map))
                .commune(place.commune().map(areas::map))
                .village(place.village().map(areas::map))
                .build();
        return new ReviewRow(household, computed, decided, persons, mapped, head, profile);
    }

    /** Whether it is on a list. */
    public Truth isOn(ListStatus list, Basis basis) {
        Set<ListStatus> possible = possible(basis);
        return possible.contains(list) && possible.size() > 1 ? Truth.UNKNOWN : Truth.of(possible.contains(list));
    }
}
