package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.rows;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.forms.FormFiles;
import org.povertystandard.examples.analyst.forms.FormSheet;
import org.povertystandard.examples.analyst.forms.Forms;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.terminal.Wrapped;

/** The summary of {@code forms}: which were filled, and what is not known in them. */
public final class FormsText {
    private final Forms.Filled forms;
    private final List<String> failing;
    private final boolean withMovements;
    private final Marks marks;

    /**
     * Of the forms.
     *
     * @param forms the forms
     * @param failing those that do not add up
     * @param withMovements whether there are those of movements
     * @param marks what the review was determined by, and what it used
     */
    public FormsText(Forms.Filled forms, List<String> failing, boolean withMovements, Marks marks) {
        this.forms = forms;
        this.failing = List.copyOf(failing);
        this.withMovements = withMovements;
        this.marks = marks;
    }

    /**
     * The lines.
     *
     * @param year the year reported
     * @param notes what to tell of the files
     * @param folder where the results are
     * @param refused how many rows were refused
     */
    public List<String> lines(Year year, List<String> notes, String folder, long refused) {
        List<String> lines = new ArrayList<>();
        lines.add("Forms for " + year + " / mẫu biểu năm " + year + ": "
                + forms.numbers().collect(Collectors.joining(", ")));
        lines.addAll(marks.lines());
        lines.addAll(notes);
        if (!withMovements) {
            lines.add("Without --opening there are no forms 6.2, 7.2 and 7.3 / không có năm trước: thiếu mẫu 6.2, 7.2,"
                    + " 7.3");
        }
        failing.forEach(form -> lines.add("Form " + form
                + " does not add up / không khớp số liệu; the command movements names the households behind it"));
        notKnown(lines);
        lines.add(
                refused == 0
                        ? "Refused: none"
                        : "Refused: " + rows(refused) + "; every reason is in " + Results.REFUSED);
        List<String> all = new ArrayList<>(Wrapped.all(lines));
        all.addAll(ResultsLine.of(folder, List.of(FormFiles.WORKBOOK, "form-*.csv", FormFiles.OPEN, Results.REFUSED)));
        return all;
    }

    private void notKnown(List<String> lines) {
        long cells = forms.open().size();
        if (cells == 0) {
            lines.add("Not known: nothing");
            return;
        }
        lines.add("Not known whole: " + count(cells) + (cells == 1 ? " cell" : " cells") + " of the forms "
                + forms.open().stream().map(FormSheet.Open::form).distinct().collect(Collectors.joining(", ")));
        lines.add("  They hold what is certain; " + FormFiles.OPEN + " says how many households each leaves out");
    }
}
