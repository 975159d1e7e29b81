package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;

/** One item of a scorecard: which of its rows score. */
final class ScoreItem {
    private final Scorecard.Item item;
    private final List<Output.FirstRow> groups;
    private final ScoreOutcome.Item none;
    /** By row and column: what comes out where the row holds and no other. */
    private final ScoreOutcome.Item[][] one;

    ScoreItem(Scorecard.Item item, List<Output.FirstRow> groups, int columns) {
        this.item = item;
        this.groups = groups;
        this.none = new ScoreOutcome.Item(item.id(), Range.of(0, 0), List.of());
        this.one = new ScoreOutcome.Item[item.rows().size()][columns];
        int row = 0;
        for (Output.FirstRow group : groups) {
            for (Output.FirstRow.Row inGroup : group.rows()) {
                for (int column = 0; column < columns; column++) {
                    int points = inGroup.points().get(column);
                    Range range = Range.of(points, points);
                    one[row][column] = new ScoreOutcome.Item(
                            item.id(), range, List.of(new ScoreOutcome.Row(id(row), Truth.TRUE, range)));
                }
                row++;
            }
        }
    }

    private RowId id(int row) {
        return item.rows().get(row).id();
    }

    ScoreOutcome.Item outcome(int[] columns, Facts facts) {
        int holding = -1;
        int first = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<Output.FirstRow.Row> rows = groups.get(i).rows();
            boolean settled = false;
            for (int row = 0; row < rows.size() && !settled; row++) {
                Truth truth = rows.get(row).when().truth(facts);
                if (truth == Truth.UNKNOWN || truth == Truth.TRUE && holding >= 0) {
                    return several(columns, facts);
                }
                settled = truth == Truth.TRUE;
                holding = settled ? first + row : holding;
            }
            first += rows.size();
        }
        if (columns.length != 1) {
            return several(columns, facts);
        }
        return holding < 0 ? none : one[holding][columns[0]];
    }

    private ScoreOutcome.Item several(int[] columns, Facts facts) {
        Interval sum = Interval.ZERO;
        List<ScoreOutcome.Row> scoring = new ArrayList<>();
        int first = 0;
        for (Output.FirstRow group : groups) {
            sum = sum.plus(group.value(facts));
            boolean settled = false;
            for (int row = 0; row < group.rows().size() && !settled; row++) {
                Truth truth = group.rows().get(row).when().truth(facts);
                settled = truth == Truth.TRUE;
                if (truth != Truth.FALSE) {
                    scoring.add(new ScoreOutcome.Row(
                            id(first + row), truth, points(group.rows().get(row), columns)));
                }
            }
            first += group.rows().size();
        }
        return new ScoreOutcome.Item(item.id(), range(sum), scoring);
    }

    private static Range points(Output.FirstRow.Row row, int[] columns) {
        return range(Interval.hull(Arrays.stream(columns)
                .map(column -> row.points().get(column))
                .mapToObj(points -> Interval.of(points, points))
                .toList()));
    }

    private static Range range(Interval interval) {
        return interval.toRange().orElse(Range.unbounded());
    }
}
