package org.povertystandard.standard;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** What a variation of a standard sets, each by its name; everything else stays as it is. */
@Value.Immutable
@HouseStyle
public interface Overlay {
    Map<FigureId, Rational> figures();

    Map<DefinitionId, Criterion> criteria();

    Map<DefinitionId, Quantity> quantities();

    /** When a household is deprived in an indicator. */
    Map<IndicatorId, Criterion> indicators();

    /** Points of single cells: by scorecard, row and column. */
    Map<ScorecardId, Map<RowId, Map<ColumnId, Integer>>> points();

    /** Which rows of an item count. */
    Map<ScorecardId, Map<ItemId, Scorecard.Counts>> items();

    /** When a row holds. */
    Map<ScorecardId, Map<RowId, Criterion>> rows();

    /** What a question that nobody asked counts as. */
    Map<FactId, FactValue> unasked();

    /** When those born on 29 February age; empty leaves it. */
    Optional<LeapDayAgeing> ageing();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Overlay}. */
    class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
