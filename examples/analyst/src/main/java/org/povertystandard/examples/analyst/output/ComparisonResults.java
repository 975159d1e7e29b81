package org.povertystandard.examples.analyst.output;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.CrossTable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyTest;

/** The files of a comparison: the cross-table, the households that two tests answer differently, and what was refused. */
public final class ComparisonResults implements AutoCloseable {
    public static final String CROSS_TABLE = "cross-table.csv";
    public static final String DIFFERENCES = "differences.csv";

    private final Sampling sampling;
    private final CsvFile crossTable;
    private final CsvFile differences;
    private final CsvFile refused;

    public ComparisonResults(
            ResultFolder folder, PovertyTest first, PovertyTest second, Sampling sampling, Proposal proposal) {
        this.sampling = sampling;
        String one = first.id().value();
        String other = second.id().value();
        crossTable = CsvFile.ofResults(
                folder.file(CROSS_TABLE), withWeight(List.of(one, other, "households"), "weight"), proposal);
        differences = CsvFile.ofResults(
                folder.file(DIFFERENCES),
                withWeight(List.of("household-id", one, other, one + "-possible", other + "-possible"), "weight"),
                proposal);
        refused = CsvFile.ofRefused(folder.file(Results.REFUSED));
    }

    private List<String> withWeight(List<String> cells, String weight) {
        List<String> row = new ArrayList<>(cells);
        if (sampling.isWeighted()) {
            row.add(weight);
        }
        return row;
    }

    /** Writes a household of a cell off the diagonal. */
    public void differing(Entry.Ready entry, Determination first, Determination second) {
        List<String> row = List.of(
                entry.household().id().value(),
                CrossTable.kind(first),
                CrossTable.kind(second),
                ResultCells.possible(first),
                ResultCells.possible(second));
        differences.write(withWeight(row, entry.weight().toPlainString()));
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Writes the cross-table and gives the complete files their names. */
    public void finish(List<CrossTable.Row> rows) {
        rows.forEach(row -> crossTable.write(withWeight(
                List.of(row.first(), row.second(), String.valueOf(row.households())),
                row.weight().toPlainString())));
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
