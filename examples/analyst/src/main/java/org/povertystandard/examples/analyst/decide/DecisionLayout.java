package org.povertystandard.examples.analyst.decide;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.povertystandard.examples.analyst.table.Habits;
import org.povertystandard.examples.analyst.text.TableRow;

/** Which cell of a row of decisions holds which answer, and how each column is written. */
final class DecisionLayout {
    private final int width;
    private final Map<DecisionColumn, Integer> cells;
    private final Map<DecisionColumn, Habits> habits = new EnumMap<>(DecisionColumn.class);

    /**
     * Of one header.
     *
     * @param width how many cells it has
     * @param cells where each column stands
     */
    DecisionLayout(int width, Map<DecisionColumn, Integer> cells) {
        this.width = width;
        this.cells = cells;
        cells.keySet().forEach(column -> habits.put(column, new Habits()));
    }

    int width() {
        return width;
    }

    /** The cell, empty if there is no such column. */
    String cell(TableRow row, DecisionColumn column) {
        return row.cell(cells.getOrDefault(column, -1));
    }

    /** Sees how a row is written, before any is understood. */
    void see(TableRow row) {
        if (row.isWhole(width)) {
            habits.forEach((column, seen) -> seen.see(cell(row, column), row.line()));
        }
    }

    /** The first line in which the column holds a day that is mm/dd/yyyy and nothing else. */
    OptionalInt monthFirst(DecisionColumn column) {
        return habits.containsKey(column) ? habits.get(column).monthFirst() : OptionalInt.empty();
    }
}
