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

/** What a variation of a standard sets; everything else stays as it is. */
@Value.Immutable
@HouseStyle
public interface Overlay {
    Map<FigureId, Rational> figures();

    Map<DefinitionId, Criterion> criteria();

    Map<DefinitionId, Quantity> quantities();

    Map<IndicatorId, Criterion> indicators();

    /** Points of single cells: by scorecard, row and column. */
    Map<ScorecardId, Map<RowId, Map<ColumnId, Integer>>> points();

    Map<ScorecardId, Map<ItemId, Scorecard.Counts>> items();

    Map<ScorecardId, Map<RowId, Criterion>> rows();

    Map<FactId, FactValue> unasked();

    Optional<LeapDayAgeing> ageing();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Overlay}. */
    class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
