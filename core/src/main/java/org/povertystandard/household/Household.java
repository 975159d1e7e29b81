package org.povertystandard.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/**
 * A household as the official survey form has it (form 3.1, A and B), on the day of its review.
 *
 * <p>A snapshot: every fact is of the review day, and ages are counted on it. The roster is complete and not empty. Any
 * fact may be unknown (empty); nothing is ever filled in. Names, addresses and identity numbers of people have no place.
 *
 * <p>{@code toString} shows every answer, for tests and debuggers: it does not belong into a log. Nor does that of a
 * determination, whose reasons hold answers.
 */
@Value.Immutable
@HouseStyle
public interface Household {

    HouseholdId id();

    /** The day the facts are of. */
    LocalDate reviewedOn();

    @Value.Default
    default Place place() {
        return Place.builder().build();
    }

    /** Items I to VIII. */
    @Value.Default
    default Dwelling dwelling() {
        return Dwelling.builder().build();
    }

    /** Item IX: how many of each, not negative; an absent kind is unknown. */
    Map<Asset, Integer> assets();

    /** Item X: square metres of each, whole numbers and not negative; an absent kind is unknown. */
    Map<LandKind, Integer> land();

    /** Item XI: heads of each, birds for poultry, not negative; an absent kind is unknown. */
    Map<Animal, Integer> livestock();

    /** Item XII. */
    Optional<Boolean> aquaculture();

    /** Item XIII: several; an empty set says that none was named. */
    Optional<Set<HardshipCause>> hardshipCauses();

    /** Item XIV: policies received. */
    Optional<Set<SupportPolicy>> supportReceived();

    /** Item XIV: policies needed. */
    Optional<Set<SupportPolicy>> supportNeeded();

    /** The class in the review of the year before. */
    Optional<PreviousClass> previousClass();

    /** Measured income of the whole household over the 12 months before the review, in dong: may be negative, at most 15 digits. */
    Optional<Long> income12Months();

    /**
     * Answers to questions beyond the form, by the names a standard declares. A name that is absent was not asked, which may
     * count as an answer; {@link FactValue#UNKNOWN} was asked and is not known. Names that no standard declares are not told.
     */
    Map<FactId, FactValue> additionalFacts();

    /** All who belong to the household, in the form's order; complete. */
    List<Member> members();

    /**
     * Refuses a household that contradicts itself, and keeps sets of answers that nobody else can change.
     *
     * @throws InvalidHouseholdException with every contradiction at once
     */
    @Value.Check
    default Household check() {
        List<HouseholdProblem> problems = HouseholdRules.problemsOf(this);
        if (!problems.isEmpty()) {
            throw new InvalidHouseholdException(id(), problems);
        }
        return OwnSets.are(hardshipCauses(), supportReceived(), supportNeeded())
                ? this
                : builder()
                        .from(this)
                        .hardshipCauses(OwnSets.of(hardshipCauses()))
                        .supportReceived(OwnSets.of(supportReceived()))
                        .supportNeeded(OwnSets.of(supportNeeded()))
                        .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Household}. */
    class Builder extends ImmutableHousehold.Builder {
        Builder() {}

        /** Sets the id. */
        public final Builder id(String id) {
            return id(HouseholdId.of(id));
        }
    }
}
