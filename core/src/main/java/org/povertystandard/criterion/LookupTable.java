package org.povertystandard.criterion;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Rational;

/**
 * Numbers by row and column, such as the weight limits by age and sex.
 *
 * @param id its name
 * @param columns the codes of the columns, at least one
 * @param rows by ascending place, at least one
 */
public record LookupTable(TableId id, List<String> columns, List<Row> rows) {
    public LookupTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column and one row.");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row " + i + " of the table " + id + " does not have "
                        + columns.size() + " cells, one for each column.");
            }
            if (i > 0 && rows.get(i - 1).at().compareTo(rows.get(i).at()) >= 0) {
                throw new IllegalArgumentException("The rows of the table " + id + " do not ascend at row " + i + ".");
            }
        }
    }

    /**
     * One row.
     *
     * @param at its place, such as an age in months
     * @param cells one for each column; empty where the law prints nothing
     */
    public record Row(Rational at, List<Optional<Rational>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The row that answers for a number, or -1 if none does. */
    public int rowFor(Rational number, Quantity.Match match) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int comparison = rows.get(middle).at().compareTo(number);
            if (comparison == 0) {
                return middle;
            }
            if (comparison < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Now the first row above the number, if there is one.
        return match == Quantity.Match.LATEST_NOT_ABOVE ? low - 1 : low < rows.size() ? low : -1;
    }
}
