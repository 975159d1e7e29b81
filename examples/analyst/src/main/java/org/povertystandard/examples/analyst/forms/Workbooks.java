package org.povertystandard.examples.analyst.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.povertystandard.examples.analyst.forms.Sheet.Heading;
import org.povertystandard.examples.analyst.forms.Sheet.SheetCell;
import org.povertystandard.examples.analyst.forms.Sheet.SheetRow;
import org.povertystandard.examples.analyst.summary.Marks;

/** Writes forms as the sheets of one workbook, headings joined as on paper. */
final class Workbooks {
    private static final String RED = "FFB00000";
    private static final int NARROW = 6;
    private static final int WIDE = 34;
    private static final int USUAL = 14;

    private Workbooks() {}

    static void write(List<Sheet> sheets, Marks marks, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Poverty Standard", "0.1")) {
            for (Sheet sheet : sheets) {
                write(sheet, marks, workbook.newWorksheet("Mẫu " + sheet.number()));
            }
        }
    }

    private static void write(Sheet sheet, Marks marks, Worksheet page) {
        int row = mark(marks, page);
        page.value(row, 0, "Mẫu số " + sheet.number() + ". " + sheet.title());
        page.style(row, 0).bold().set();
        row++;
        for (String line : sheet.above()) {
            page.value(row, 0, line);
            row++;
        }
        row = headings(sheet.columns(), page, row + 1);
        for (SheetRow each : sheet.rows()) {
            cells(each, page, row);
            row++;
        }
        row++;
        for (String note : sheet.notes()) {
            page.value(row, 0, note);
            row++;
        }
        page.width(0, NARROW);
        page.width(1, WIDE);
        for (int column = 2; column < sheet.columns().size(); column++) {
            page.width(column, USUAL);
        }
    }

    /** Marks over everything, and at the head of each page that is printed; the row after them. */
    private static int mark(Marks marks, Worksheet page) {
        List<String> lines = marks.onPage();
        for (int row = 0; row < lines.size(); row++) {
            page.value(row, 0, lines.get(row));
            page.style(row, 0).bold().fontColor(RED).set();
        }
        if (!lines.isEmpty()) {
            // In the head of a page an ampersand begins a code.
            page.header(String.join("\n", lines).replace("&", "&&"), Position.CENTER);
        }
        return lines.size();
    }

    /** The row after the headings and the printed numbers. */
    private static int headings(List<Heading> columns, Worksheet page, int top) {
        int depth =
                columns.stream().mapToInt(column -> column.path().size()).max().orElse(1);
        for (int level = 0; level < depth; level++) {
            for (int column = 0; column < columns.size(); column++) {
                heading(columns, page, top, depth, level, column);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            page.value(top + depth, column, columns.get(column).number());
        }
        page.range(top, 0, top + depth, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        return top + depth + 1;
    }

    private static void heading(List<Heading> columns, Worksheet page, int top, int depth, int level, int column) {
        List<String> path = columns.get(column).path();
        if (level >= path.size() || (column > 0 && isShared(columns, column - 1, column, level))) {
            return;
        }
        int last = column;
        while (last + 1 < columns.size() && isShared(columns, column, last + 1, level)) {
            last++;
        }
        int bottom = level == path.size() - 1 ? depth - 1 : level;
        page.value(top + level, column, path.get(level));
        if (last > column || bottom > level) {
            page.range(top + level, column, top + bottom, last).merge();
        }
    }

    /** Whether two columns have one heading on this level and on all above it; one that goes on below is not one that ends. */
    private static boolean isShared(List<Heading> columns, int one, int other, int level) {
        List<String> first = columns.get(one).path();
        List<String> second = columns.get(other).path();
        return level < first.size()
                && level < second.size()
                && (level == first.size() - 1) == (level == second.size() - 1)
                && first.subList(0, level + 1).equals(second.subList(0, level + 1));
    }

    private static void cells(SheetRow row, Worksheet page, int at) {
        for (int column = 0; column < row.cells().size(); column++) {
            SheetCell cell = row.cells().get(column);
            Optional<BigDecimal> number = cell.number();
            if (number.isPresent()) {
                page.value(at, column, number.orElseThrow());
                page.style(at, column)
                        .format(number.orElseThrow().scale() > 0 ? "0.00" : "#,##0")
                        .set();
            } else if (!cell.text().isEmpty()) {
                page.value(at, column, cell.text());
            }
        }
        if (row.summary()) {
            page.range(at, 0, at, row.cells().size() - 1).style().bold().set();
        }
    }
}
