package org.povertystandard.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

/**
 * Where one household stands at one end of a year.
 *
 * @param household its id; the same at both ends
 * @param possible the lists it may be on: one if that is known, all where nothing is
 * @param persons how many members it has; empty if that is not known
 * @param area the area it is counted in; empty if that is not known
 */
public record Listing(HouseholdId household, Set<ListStatus> possible, OptionalInt persons, Optional<AreaCode> area) {
    public Listing {
        possible = Set.copyOf(possible.isEmpty() ? EnumSet.allOf(ListStatus.class) : possible);
    }

    /** On this list, or on any if it is empty. */
    public Listing(HouseholdId household, Optional<ListStatus> status, OptionalInt persons, Optional<AreaCode> area) {
        this(household, status.map(Set::of).orElse(Set.of()), persons, area);
    }

    /** On this list, of known size, in no area. */
    public static Listing of(String household, ListStatus status, int persons) {
        return new Listing(HouseholdId.of(household), Optional.of(status), OptionalInt.of(persons), Optional.empty());
    }

    /** The same in an area. */
    public Listing in(Optional<AreaCode> where) {
        return new Listing(household, possible, persons, where);
    }

    /** What is on record after a review, on one of the two bases. */
    public static Listing of(HouseholdReview review, Basis basis) {
        return new Listing(review.household(), review.possible(basis), review.persons(), Optional.empty());
    }

    /** The list it is on; empty if that is not known. */
    public Optional<ListStatus> status() {
        return ListStatus.only(possible);
    }

    boolean mayBeOn(ListStatus list) {
        return possible.contains(list);
    }

    boolean isOn(ListStatus list) {
        return status().filter(list::equals).isPresent();
    }

    boolean isListed() {
        return status().filter(ListStatus::isListed).isPresent();
    }
}
