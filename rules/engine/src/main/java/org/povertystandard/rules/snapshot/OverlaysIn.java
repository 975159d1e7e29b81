package org.povertystandard.rules.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Overlay;

/** Reads what the alternatives of readings set, as {@link OverlaysOut} wrote it. */
final class OverlaysIn {
    private static final Scorecard.Counts[] COUNTS = Scorecard.Counts.values();
    private static final LeapDayAgeing[] AGEING = LeapDayAgeing.values();

    private final SnapshotIn in;
    private final TreesIn trees;

    OverlaysIn(SnapshotIn in, TreesIn trees) {
        this.in = in;
        this.trees = trees;
    }

    Overlay overlay() {
        var overlay = Overlay.builder();
        for (int left = in.count(); left > 0; left--) {
            overlay.putFigures(FigureId.of(in.text()), in.rational());
        }
        for (int left = in.count(); left > 0; left--) {
            overlay.putCriteria(DefinitionId.of(in.text()), trees.criterion());
        }
        for (int left = in.count(); left > 0; left--) {
            overlay.putQuantities(DefinitionId.of(in.text()), trees.quantity());
        }
        for (int left = in.count(); left > 0; left--) {
            overlay.putIndicators(IndicatorId.of(in.text()), trees.criterion());
        }
        scorecards(overlay);
        for (int left = in.count(); left > 0; left--) {
            overlay.putUnasked(in.fact(), trees.value());
        }
        return overlay.ageing(in.flag() ? Optional.of(AGEING[in.count()]) : Optional.empty())
                .build();
    }

    private void scorecards(Overlay.Builder overlay) {
        for (int left = in.count(); left > 0; left--) {
            ScorecardId card = ScorecardId.of(in.text());
            Map<RowId, Map<ColumnId, Integer>> rows = new LinkedHashMap<>();
            for (int row = in.count(); row > 0; row--) {
                rows.put(RowId.of(in.text()), points(in));
            }
            overlay.putPoints(card, rows);
        }
        for (int left = in.count(); left > 0; left--) {
            ScorecardId card = ScorecardId.of(in.text());
            Map<ItemId, Scorecard.Counts> items = new LinkedHashMap<>();
            for (int item = in.count(); item > 0; item--) {
                items.put(ItemId.of(in.text()), COUNTS[in.count()]);
            }
            overlay.putItems(card, items);
        }
        for (int left = in.count(); left > 0; left--) {
            ScorecardId card = ScorecardId.of(in.text());
            Map<RowId, Criterion> rows = new LinkedHashMap<>();
            for (int row = in.count(); row > 0; row--) {
                rows.put(RowId.of(in.text()), trees.criterion());
            }
            overlay.putRows(card, rows);
        }
    }

    static Map<ColumnId, Integer> points(SnapshotIn in) {
        Map<ColumnId, Integer> points = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            points.put(in.column(), in.count());
        }
        return points;
    }
}
