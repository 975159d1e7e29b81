package org.povertystandard.examples.analyst.text;

import java.util.List;

/**
 * One row of a table, not understood yet.
 *
 * @param line its line in the file
 * @param fault what is wrong with the line; the cells are then as good as they can be had
 * @param cells its cells, without spaces around them
 */
public record TableRow(int line, Fault fault, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell, empty if the row is too short for it. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** Whether it says nothing at all, as the last lines of a spreadsheet's export often do. */
    public boolean isBlank() {
        return fault != Fault.TOO_LONG && cells.stream().allMatch(String::isEmpty);
    }
}
