package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;

/** A table made ready: every cell as an interval. One object for each table of a standard. */
final class CellTable {
    private final LookupTable table;
    private final Interval[][] cells;

    CellTable(LookupTable table) {
        this.table = table;
        this.cells = new Interval[table.rows().size()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row(table.rows().get(i));
        }
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
        return table.rowFor(at, match);
    }

    /** What is printed; absent where nothing is, as in a column that the table does not have. */
    Interval cell(int row, int column) {
        return column < 0 ? Interval.ABSENT : cells[row][column];
    }
}
