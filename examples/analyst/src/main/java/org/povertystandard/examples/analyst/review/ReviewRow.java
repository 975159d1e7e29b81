package org.povertystandard.examples.analyst.review;

import java.util.Optional;
import java.util.OptionalInt;
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
 * @param computed the list that its computed class belongs on; empty if not one list, or nothing was computed
 * @param decided the list that its decided class belongs on; empty if nothing was decided
 * @param persons its members
 * @param place where it is counted
 * @param head its head
 * @param profile what the forms count of it; empty in a list
 */
public record ReviewRow(
        HouseholdId household,
        Optional<ListStatus> computed,
        Optional<ListStatus> decided,
        OptionalInt persons,
        Place place,
        Head head,
        Optional<Profile> profile) {

    /** The list it is on. */
    public Optional<ListStatus> status(Basis basis) {
        return basis == Basis.COMPUTED ? computed : decided;
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
        return status(basis).map(status -> Truth.of(status == list)).orElse(Truth.UNKNOWN);
    }
}
