package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.rate;
import static org.povertystandard.examples.analyst.summary.Figures.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.output.RefusedDecisions;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;

/** The summary of {@code decide}: plain text, aligned, at most 100 columns. */
public final class DecisionText {
    private final DecisionCounts counts;

    public DecisionText(DecisionCounts counts) {
        this.counts = counts;
    }

    /**
     * The lines.
     *
     * @param ledger where decisions were recorded
     * @param folder where the refused ones are
     * @param daysFirst how many days were written dd/mm/yyyy
     */
    public List<String> lines(String ledger, String folder, int daysFirst) {
        List<String> lines = new ArrayList<>();
        lines.add("Recorded: " + decisions(counts.recorded) + corrections());
        if (counts.recordedBefore > 0) {
            lines.add("In the ledger already, word for word: " + rows(counts.recordedBefore));
        }
        if (daysFirst > 0) {
            lines.add("Read as day/month/year: " + count(daysFirst) + (daysFirst == 1 ? " day" : " days"));
        }
        counts.laws.forEach((applied, law) -> lines.addAll(law(applied, law)));
        if (counts.onUnverified > 0) {
            lines.add("Determined with figures and tests marked unverified (--unverified): "
                    + determinations(counts.onUnverified));
            lines.add("  có dùng mức và cách đo chưa có nguồn đối chiếu, theo yêu cầu khi xác định");
        }
        lines.add("");
        lines.addAll(
                counts.counted() == 0
                        ? List.of("No determination is counted / không có kết quả xác định nào được tính")
                        : counted());
        lines.addAll(changed());
        lines.add("");
        lines.add(refused());
        List<String> all = new ArrayList<>(Wrapped.all(lines));
        all.add("Ledger: " + ledger);
        all.addAll(ResultsLine.of(folder, List.of(RefusedDecisions.FILE)));
        return all;
    }

    private List<String> counted() {
        List<String> lines = new ArrayList<>();
        lines.add("Decided / đã quyết định, of " + determinations(counts.counted()));
        lines.addAll(new Grid("  ")
                .row("as computed / như kết quả xác định", count(counts.asComputed), share(counts.asComputed))
                .row("otherwise / khác", count(counts.otherwise), share(counts.otherwise))
                .row(
                        "where not one class was computed / khi chưa xác định được một loại",
                        count(counts.whereOpen),
                        share(counts.whereOpen))
                .row("no decision yet / chưa có quyết định", count(counts.undecided), share(counts.undecided))
                .lines());
        lines.add("");
        lines.addAll(crossTable());
        return lines;
    }

    /** What to know of a standard that determinations are by. */
    private static List<String> law(ContentHash applied, LoadedStandard law) {
        List<String> lines = new ArrayList<>(Proposal.of(law.standard()).lines());
        if (!law.hash().equals(applied)) {
            lines.add("Determined by another content of " + law.id() + " than the one at hand:");
            lines.add("  " + applied);
        }
        return lines;
    }

    private String corrections() {
        return counts.corrections == 0
                ? ""
                : ", of which " + count(counts.corrections)
                        + (counts.corrections == 1 ? " replaces an earlier one" : " replace earlier ones");
    }

    private List<String> crossTable() {
        List<String> lines = new ArrayList<>();
        lines.add("Computed (down) and decided (across)");
        Grid grid = new Grid("  ")
                .row(Stream.of(
                                Stream.of(""),
                                counts.classes.keySet().stream().map(CategoryId::value),
                                Stream.of("none yet"))
                        .flatMap(cells -> cells)
                        .toArray(String[]::new));
        counts.classes.forEach(
                (id, label) -> row(label.vi() + " / " + id, new DecisionCounts.Computed(Optional.of(id), false), grid));
        row(
                "không thuộc loại nào / in no class (a gap of the law)",
                new DecisionCounts.Computed(Optional.empty(), false),
                grid);
        row("chưa xác định / undetermined", new DecisionCounts.Computed(Optional.empty(), true), grid);
        lines.addAll(grid.lines());
        return lines;
    }

    private void row(String name, DecisionCounts.Computed computed, Grid grid) {
        List<Optional<CategoryId>> columns = new ArrayList<>();
        counts.classes.keySet().forEach(id -> columns.add(Optional.of(id)));
        columns.add(Optional.empty());
        grid.row(Stream.concat(Stream.of(name), columns.stream().map(decided -> count(counts.cell(computed, decided))))
                .toArray(String[]::new));
    }

    private List<String> changed() {
        return counts.changed == 0
                ? List.of()
                : List.of(
                        "",
                        "Not counted: " + determinations(counts.changed)
                                + ", since the decision in the ledger followed another of the same review");
    }

    private String refused() {
        if (!counts.hasRefused()) {
            return "Refused: none";
        }
        List<String> parts = new ArrayList<>();
        if (counts.refusedRows > 0) {
            parts.add(rows(counts.refusedRows) + " of decisions");
        }
        if (counts.refusedDeterminations > 0) {
            parts.add(determinations(counts.refusedDeterminations));
        }
        return "Refused: " + String.join("; ", parts) + "; every reason is in " + RefusedDecisions.FILE;
    }

    private String share(long part) {
        return rate(part, counts.counted());
    }

    private static String decisions(long number) {
        return count(number) + (number == 1 ? " decision" : " decisions");
    }

    private static String determinations(long number) {
        return count(number) + (number == 1 ? " determination" : " determinations");
    }
}
