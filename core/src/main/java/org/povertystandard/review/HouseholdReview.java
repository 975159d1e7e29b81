package org.povertystandard.review;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;

/**
 * What one review made of one household, as far as it is on record: computed and decided class apart, and three dates apart. The
 * review date says of which day the facts are, the day applied whose law was asked, the reporting year for which year the result
 * is published. None is ever derived from another.
 *
 * <p>A household that is known only from the list of an earlier year has a decision and nothing computed.
 */
@Value.Immutable
@HouseStyle
public interface HouseholdReview {
    HouseholdId household();

    /** The year that the result is reported for, such as 2023 for the autumn review of 2023 that is decided early in 2024. */
    Year reportingYear();

    /** The day the facts are of; empty if only the list is known. */
    Optional<LocalDate> reviewedOn();

    /** The day whose law was applied; empty if nothing was computed. */
    Optional<LocalDate> appliedOn();

    /** The classes computed as possible; empty if nothing was computed. */
    Optional<List<CategoryId>> computed();

    /** The decision in force; empty if nothing was decided. */
    Optional<Decision> decision();

    /** How many members it had; empty if the list does not say. */
    OptionalInt persons();

    /** The list it belongs on; empty if that is not known on this basis, or not one list alone. */
    default Optional<ListStatus> status(Basis basis) {
        return ListStatus.only(possible(basis));
    }

    /** The lists it may belong on, on this basis; all where nothing is known. */
    default Set<ListStatus> possible(Basis basis) {
        return ListStatus.possible(
                switch (basis) {
                    case COMPUTED -> computed().orElse(List.of());
                    case DECIDED -> decision().map(Decision::decided).stream().toList();
                });
    }

    /**
     * Whether its income was found to be above the near-poor line. In each national standard that is the case exactly when the
     * household is computed to be neither poor nor near-poor, since both have their ceiling there or under it; a household that
     * the law leaves in no class is not known to be above.
     */
    default Truth aboveNearPoorLine() {
        List<CategoryId> possible = computed().orElse(List.of());
        if (possible.isEmpty()
                || possible.stream()
                        .anyMatch(category -> ListStatus.of(category).isEmpty())) {
            return Truth.UNKNOWN;
        }
        return status(Basis.COMPUTED)
                .map(status -> Truth.of(!status.isListed()))
                .orElseGet(() -> possible.stream()
                                .flatMap(c -> ListStatus.of(c).stream())
                                .allMatch(ListStatus::isListed)
                        ? Truth.FALSE
                        : Truth.UNKNOWN);
    }

    /** What is on record of a household that was determined, and perhaps decided on. */
    static Builder of(ReviewRecord record, Year reportingYear) {
        Determination computed = record.computed();
        return builder()
                .household(computed.household())
                .reportingYear(reportingYear)
                .reviewedOn(computed.reviewedOn())
                .appliedOn(computed.appliedOn())
                .computed(computed.possible())
                .decision(record.inForce());
    }

    /** Keeps classes that nobody else can change. */
    @Value.Check
    default HouseholdReview check() {
        Optional<List<CategoryId>> own = computed().map(List::copyOf);
        return own.isEmpty() || own.get() == computed().get()
                ? this
                : builder().from(this).computed(own).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HouseholdReview}. */
    class Builder extends ImmutableHouseholdReview.Builder {
        Builder() {}
    }
}
