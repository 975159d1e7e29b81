package org.povertystandard.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** What the law says of one household on one day by one test, why, and what is still unknown. */
@Value.Immutable
@HouseStyle
public interface Determination {
    HouseholdId household();

    /** The day the facts and ages are of. */
    LocalDate reviewedOn();

    /** The day whose law was applied. */
    LocalDate appliedOn();

    StandardId standard();

    /** Which version of the standard's data. */
    ContentHash standardHash();

    /** Which engine answered. */
    EngineId engine();

    /** Which test decided. */
    TestId test();

    /**
     * The classes still possible, the poorest first. One when the household is determined. A gap of the law that the
     * standard declares is an outcome of its own among them; none when the tests leave the household in no class and the
     * standard does not say so.
     */
    List<CategoryId> possible();

    /** What {@link #possible()} says. */
    Precision precision();

    /** Income side and deprivation side, each with its lines. */
    List<MeasureOutcome> measures();

    /** The indicators, in the law's order; without any where the standard has none. */
    DeprivationProfile profile();

    /** The scores behind the measures, row by row. */
    List<ScoreOutcome> scores();

    /** The unanswered questions on which the class depends, the one to ask first in front. */
    List<MissingFact> missing();

    /** What whoever relies on this should know. */
    List<Caveat> caveats();

    /** The class, if one is left; empty both where several are possible and where there is none. */
    default Optional<CategoryId> category() {
        return possible().size() == 1 ? Optional.of(possible().get(0)) : Optional.empty();
    }

    /** Whether the class is settled, or that there is none: then {@link #category()} is empty. */
    default boolean isDetermined() {
        return possible().size() <= 1;
    }

    /** The measures of one side. */
    default List<MeasureOutcome> measures(Side side) {
        return measures().stream().filter(measure -> measure.side() == side).toList();
    }

    /** The outcome of one measure. */
    default Optional<MeasureOutcome> measure(MeasureId id) {
        return measures().stream()
                .filter(measure -> measure.measure().equals(id))
                .findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
