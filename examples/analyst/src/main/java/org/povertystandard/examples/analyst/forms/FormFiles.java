package org.povertystandard.examples.analyst.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.povertystandard.examples.analyst.forms.Forms.Filled;
import org.povertystandard.examples.analyst.output.CsvFile;
import org.povertystandard.examples.analyst.output.PartFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.Marks;
import org.povertystandard.examples.analyst.terminal.Failure;

/** Writes the forms: a table each, all of them as one workbook, and what is not known in them. */
public final class FormFiles {
    public static final String WORKBOOK = "forms.xlsx";
    public static final String OPEN = "forms-not-known.csv";

    private FormFiles() {}

    /**
     * Writes all files, and gives them their names when they are complete.
     *
     * @param forms what is in them
     * @param marks what the review is by, and what it used
     * @param folder where they go
     */
    public static void write(Filled forms, Marks marks, ResultFolder folder) {
        forms.sheets().forEach(sheet -> table(sheet, marks, folder.file(sheet.fileName())));
        open(forms, marks, folder.file(OPEN));
        workbook(forms.sheets(), marks, folder.file(WORKBOOK));
    }

    /** The headings in one row, the printed numbers in the next where there are any. */
    private static void table(Sheet sheet, Marks marks, Path path) {
        List<String> headings = sheet.columns().stream()
                .map(column -> String.join(" | ", column.path()))
                .toList();
        try (var file = CsvFile.ofCounts(path, headings, marks)) {
            if (sheet.columns().stream().anyMatch(column -> !column.number().isEmpty())) {
                file.write(sheet.columns().stream().map(Sheet.Heading::number).toList());
            }
            sheet.rows()
                    .forEach(row -> file.write(
                            row.cells().stream().map(Sheet.SheetCell::written).toList()));
            file.finish();
        }
    }

    private static void open(Filled forms, Marks marks, Path path) {
        List<String> header = List.of("form", "row", "column", "certain", "households-not-known");
        try (var file = CsvFile.ofCounts(path, header, marks)) {
            forms.open()
                    .forEach(cell -> file.write(List.of(
                            cell.form(),
                            cell.row(),
                            cell.column(),
                            String.valueOf(cell.certain()),
                            String.valueOf(cell.households()))));
            file.finish();
        }
    }

    private static void workbook(List<Sheet> sheets, Marks marks, Path path) {
        var file = new PartFile(path);
        try {
            try (file) {
                Workbooks.write(sheets, marks, file);
            }
            file.finish();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }
}
