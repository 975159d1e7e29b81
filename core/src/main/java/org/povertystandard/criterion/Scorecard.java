package org.povertystandard.criterion;

import java.util.List;
import java.util.Map;
import org.povertystandard.fact.Label;

/**
 * A table of points, summed over its items; the column depends on the household.
 *
 * @param id its name
 * @param label its name for people
 * @param columns exclude one another and cover every household
 * @param items in the form's order
 */
public record Scorecard(ScorecardId id, Label label, List<Column> columns, List<Item> items) {
    public Scorecard {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /**
     * A column of points.
     *
     * @param id its name
     * @param label its name for people
     * @param when the households it serves
     */
    public record Column(ColumnId id, Label label, Criterion when) {}

    /** Which rows of an item score. */
    public enum Counts {
        /** Every row that holds. */
        EVERY_ROW,
        /** Only the first row that holds. */
        FIRST_ROW
    }

    /**
     * One item of the form.
     *
     * @param id its name
     * @param number the printed number
     * @param label its name for people
     * @param counts which of its rows score
     * @param rows in the form's order
     */
    public record Item(ItemId id, String number, Label label, Counts counts, List<Row> rows) {
        public Item {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of an item.
     *
     * @param id its name, once in the scorecard
     * @param label its name for people
     * @param when the households it holds for
     * @param points by column; an absent column scores 0
     */
    public record Row(RowId id, Label label, Criterion when, Map<ColumnId, Integer> points) {
        public Row {
            points = Map.copyOf(points);
        }

        /** The points in a column. */
        public int pointsIn(ColumnId column) {
            return points.getOrDefault(column, 0);
        }
    }
}
