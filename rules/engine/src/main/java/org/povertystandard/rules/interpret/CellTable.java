package org.povertystandard.rules.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;

/** A table made ready: every cell as an interval. One object for each table of a standard. */
final class CellTable {
    private final LookupTable table;
    private final Interval[][] cells;
    /** Where its rows are, if all at whole numbers; otherwise empty. */
    private final long[] places;

    CellTable(LookupTable table) {
        this.table = table;
        this.cells = new Interval[table.rows().size()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row(table.rows().get(i));
        }
        this.places = places(table.rows());
    }

    private static long[] places(List<LookupTable.Row> rows) {
        long[] places = new long[rows.size()];
        for (int i = 0; i < places.length; i++) {
            if (rows.get(i).at().denominator() != 1) {
                return new long[0];
            }
            places[i] = rows.get(i).at().numerator();
        }
        return places;
    }

    private static Interval[] row(LookupTable.Row row) {
        Interval[] cells = new Interval[row.cells().size()];
        for (int i = 0; i < cells.length; i++) {
            Optional<Rational> cell = row.cells().get(i);
            cells[i] = cell.isPresent() ? Interval.of(cell.get()) : Interval.ABSENT;
        }
        return cells;
    }

    List<LookupTable.Row> rows() {
        return table.rows();
    }

    /** The place of a column; negative if there is none. */
    int column(String code) {
        return table.columns().indexOf(code);
    }

    int rowFor(Rational at, Quantity.Match match) {
        if (places.length == 0 || at.denominator() != 1) {
            return table.rowFor(at, match);
        }
        int found = Arrays.binarySearch(places, at.numerator());
        int above = -found - 1;
        return found >= 0
                ? found
                : match == Quantity.Match.LATEST_NOT_ABOVE ? above - 1 : above < places.length ? above : -1;
    }

    /** What is printed; absent where nothing is, as in a column that the table does not have. */
    Interval cell(int row, int column) {
        return column < 0 ? Interval.ABSENT : cells[row][column];
    }
}
