package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;

/**
 * The points of a scorecard, row by row.
 *
 * @param scorecard the scorecard
 * @param columns the columns that may serve the household; one when its place is known
 * @param points the sum
 * @param items the items in order
 */
public record ScoreOutcome(ScorecardId scorecard, List<ColumnId> columns, Range points, List<Item> items) {
    public ScoreOutcome {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /**
     * The points of one item.
     *
     * @param item the item
     * @param points its points
     * @param rows the rows that hold or may hold
     */
    public record Item(ItemId item, Range points, List<Row> rows) {
        public Item {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that scores or may score.
     *
     * @param row the row
     * @param holds true or unknown
     * @param points what it adds when it holds
     */
    public record Row(RowId row, Truth holds, Range points) {}
}
