package org.povertystandard.examples.analyst.output;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.CrossTable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyTest;

/** The files of a comparison: the cross-table, the households that two tests answer differently, and what was refused. */
public final class ComparisonResults implements AutoCloseable {
    public static final String CROSS_TABLE = "cross-table.csv";
    public static final String DIFFERENCES = "differences.csv";

    private final Sampling sampling;
    private final UnverifiedColumn unverified;
    private final CsvFile crossTable;
    private final CsvFile differences;
    private final CsvFile refused;

    public ComparisonResults(
            ResultFolder folder,
            PovertyTest first,
            PovertyTest second,
            Sampling sampling,
            Proposal proposal,
            UnverifiedColumn unverified) {
        this.sampling = sampling;
        this.unverified = unverified;
        String one = first.id().value();
        String other = second.id().value();
        crossTable = CsvFile.ofResults(
                folder.file(CROSS_TABLE),
                row(List.of(one, other, "households"), "weight", unverified.header()),
                proposal);
        differences = CsvFile.ofResults(
                folder.file(DIFFERENCES),
                row(
                        List.of("household-id", one, other, one + "-possible", other + "-possible"),
                        "weight",
                        unverified.header()),
                proposal);
        refused = CsvFile.ofRefused(folder.file(Results.REFUSED));
    }

    private List<String> row(List<String> cells, String weight, List<String> last) {
        List<String> row = new ArrayList<>(cells);
        if (sampling.isWeighted()) {
            row.add(weight);
        }
        row.addAll(last);
        return row;
    }

    /** Writes a household if it is in a cell off the diagonal. */
    public void write(Entry.Ready entry, Determination first, Determination second) {
        List<String> used = unverified.cell(first, second);
        if (!CrossTable.kind(first).equals(CrossTable.kind(second))) {
            List<String> cells = List.of(
                    entry.household().id().value(),
                    CrossTable.kind(first),
                    CrossTable.kind(second),
                    ResultCells.possible(first),
                    ResultCells.possible(second));
            differences.write(row(cells, entry.weight().toPlainString(), used));
        }
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Writes the cross-table and gives the complete files their names. */
    public void finish(List<CrossTable.Row> rows) {
        rows.forEach(cell -> crossTable.write(row(
                List.of(cell.first(), cell.second(), String.valueOf(cell.households())),
                cell.weight().toPlainString(),
                unverified.cellOfAll())));
        crossTable.finish();
        differences.finish();
        refused.finish();
    }

    @Override
    public void close() {
        crossTable.close();
        differences.close();
        refused.close();
    }
}
