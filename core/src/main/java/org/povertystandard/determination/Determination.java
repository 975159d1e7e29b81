package org.povertystandard.determination;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Side;

/** What the law says of one household on one day by one test, why, and what is still unknown. */
@Value.Immutable
@HouseStyle
public non-sealed interface Determination extends Result {
    /**
     * The classes still possible, the poorest first. One when the household is determined. A gap of the law that the
     * standard declares is an outcome of its own among them; none when the tests leave the household in no class and the
     * standard does not say so.
     */
    @Override
    List<CategoryId> possible();

    /** Income side and deprivation side, each with its lines. */
    @Override
    List<MeasureOutcome> measures();

    /** The indicators, in the law's order; without any where the standard has none. */
    DeprivationProfile profile();

    /** The scores behind the measures, row by row. */
    List<ScoreOutcome> scores();

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
