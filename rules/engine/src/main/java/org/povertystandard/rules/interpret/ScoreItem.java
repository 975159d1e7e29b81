package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;

/** One item of a scorecard: which of its rows score. */
final class ScoreItem {
    private final Scorecard.Item item;
    private final Output.FirstRow[] groups;
    private final ScoreOutcome.Item none;
    /** By row and column: what comes out where the row holds and no other. */
    private final ScoreOutcome.Item[][] one;

    ScoreItem(Scorecard.Item item, List<Output.FirstRow> groups, int columns) {
        this.item = item;
        this.groups = groups.toArray(new Output.FirstRow[0]);
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
        return columns.length == 1 ? inColumn(columns, facts) : asFarAsKnown(columns, facts);
    }

    private ScoreOutcome.Item inColumn(int[] columns, Facts facts) {
        ScoreOutcome.Item alone = none;
        var points = new Points();
        List<ScoreOutcome.Row> several = List.of();
        int first = 0;
        for (Output.FirstRow group : groups) {
            int row = group.rowThatHolds(facts);
            if (row == Output.FirstRow.OPEN) {
                return asFarAsKnown(columns, facts);
            }
            if (row != Output.FirstRow.NONE) {
                ScoreOutcome.Item scored = one[first + row][columns[0]];
                points.add(group.points(row, columns[0]));
                several = several.isEmpty() ? scored.rows() : with(several, scored.rows());
                alone = scored;
            }
            first += group.size();
        }
        return several.size() <= 1 ? alone : new ScoreOutcome.Item(item.id(), range(points.interval()), several);
    }

    private static List<ScoreOutcome.Row> with(List<ScoreOutcome.Row> some, List<ScoreOutcome.Row> more) {
        List<ScoreOutcome.Row> both = some.size() == 1 ? new ArrayList<>(some) : some;
        both.addAll(more);
        return both;
    }

    private ScoreOutcome.Item asFarAsKnown(int[] columns, Facts facts) {
        Interval sum = Interval.ZERO;
        List<ScoreOutcome.Row> scoring = new ArrayList<>();
        int first = 0;
        for (Output.FirstRow group : groups) {
            sum = sum.plus(group.value(facts));
            boolean settled = false;
            for (int row = 0; row < group.size() && !settled; row++) {
                Truth truth = group.rows().get(row).when().truth(facts);
                settled = truth == Truth.TRUE;
                if (truth != Truth.FALSE) {
                    scoring.add(new ScoreOutcome.Row(
                            id(first + row), truth, points(group.rows().get(row), columns)));
                }
            }
            first += group.size();
        }
        return new ScoreOutcome.Item(item.id(), range(sum), scoring);
    }

    private static Range points(Output.FirstRow.Row row, int[] columns) {
        List<Interval> points = new ArrayList<>();
        for (int column : columns) {
            int scored = row.points().get(column);
            points.add(Interval.of(scored, scored));
        }
        return range(Interval.hull(points));
    }

    private static Range range(Interval interval) {
        return interval.toRange().orElseGet(Range::unbounded);
    }
}
