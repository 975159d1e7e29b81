package org.povertystandard.examples.analyst.text;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem;

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

    /** Whether it can be read, cell by cell, where the header has so many. */
    public boolean isWhole(int width) {
        return fault == Fault.NONE && cells.size() == width;
    }

    /**
     * Why nobody can say which cell holds which answer; empty if all is well.
     *
     * @param file the file's name
     * @param width how many cells the header has
     */
    public Optional<Problem> broken(String file, int width) {
        if (fault != Fault.NONE) {
            return Optional.of(broken(file, fault.code(), Optional.empty(), fault.message()));
        }
        return cells.size() == width
                ? Optional.empty()
                : Optional.of(broken(
                        file,
                        Problem.Code.MALFORMED,
                        Optional.of(String.valueOf(cells.size())),
                        Label.of(
                                "Dòng phải có " + width
                                        + " ô như dòng tiêu đề. Ô có chứa dấu phân cách phải đặt trong dấu ngoặc kép.",
                                "A row has " + width
                                        + " cells, as the header has. A cell that holds the separator stands in"
                                        + " quotation marks.")));
    }

    private Problem broken(String file, Problem.Code code, Optional<String> found, Label message) {
        return new Problem(code, file, line, "", found, message, Optional.empty());
    }

    /** What to tell of a column of which the header says no name. */
    public static Label unnamed(int index) {
        int number = index + 1;
        return Label.of(
                "Cột " + number + " không có tên. Hãy đặt tên, hoặc xóa cột nếu cột trống.",
                "Column " + number + " has no name. Name it, or delete the column if it is empty.");
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
