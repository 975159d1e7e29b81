package org.povertystandard.examples.analyst.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A form as it is written: what stands over the columns, the rows, and what stands beneath.
 *
 * @param number such as 7.1
 * @param title as printed
 * @param above lines between the title and the columns
 * @param columns the columns
 * @param rows the rows
 * @param notes lines beneath
 */
public record Sheet(
        String number,
        String title,
        List<String> above,
        List<Heading> columns,
        List<SheetRow> rows,
        List<String> notes) {
    public Sheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * What stands over a column.
     *
     * @param number the number printed; blank where none is
     * @param path the headings from the top
     */
    record Heading(String number, List<String> path) {
        Heading {
            path = List.copyOf(path);
        }
    }

    /**
     * A row.
     *
     * @param cells one for each column
     * @param summary whether it is a block or a total
     */
    record SheetRow(List<SheetCell> cells, boolean summary) {
        SheetRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says, if it is no number
     * @param number its number; a rate has two decimals
     */
    record SheetCell(String text, Optional<BigDecimal> number) {
        static final SheetCell EMPTY = of("");

        static SheetCell of(String text) {
            return new SheetCell(text, Optional.empty());
        }

        static SheetCell of(long count) {
            return new SheetCell("", Optional.of(BigDecimal.valueOf(count)));
        }

        static SheetCell of(BigDecimal rate) {
            return new SheetCell("", Optional.of(rate));
        }

        /** As a table has it. */
        String written() {
            return number.map(BigDecimal::toPlainString).orElse(text);
        }
    }

    /** What the table and the sheet of the workbook are called. */
    String fileName() {
        return "form-" + number.replace('.', '-') + ".csv";
    }
}
