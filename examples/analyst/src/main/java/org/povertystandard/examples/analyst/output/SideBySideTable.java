package org.povertystandard.examples.analyst.output;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.CrossTable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;

/** Each household with its class by the nation's standard and its class by its place's own, in one row. */
public final class SideBySideTable implements ResultFile {
    public static final String NAME = "side-by-side.csv";

    private final Sampling sampling;
    private final UnverifiedColumn unverified;
    private final CsvFile file;

    public SideBySideTable(ResultFolder folder, Sampling sampling, Proposal proposal, UnverifiedColumn unverified) {
        this.sampling = sampling;
        this.unverified = unverified;
        List<String> header = new ArrayList<>(List.of(
                "household-id",
                "national",
                "national-possible",
                "local",
                "local-possible",
                "national-standard",
                "national-test",
                "local-standard",
                "local-test"));
        if (sampling.isWeighted()) {
            header.add("weight");
        }
        header.addAll(unverified.header());
        file = CsvFile.ofResults(folder.file(NAME), header, proposal);
    }

    /** Writes a household. */
    public void write(Entry.Ready entry, Determination national, Determination local) {
        List<String> row = new ArrayList<>(List.of(
                entry.household().id().value(),
                CrossTable.kind(national),
                ResultCells.possible(national),
                CrossTable.kind(local),
                ResultCells.possible(local),
                national.standard().value(),
                national.test().value(),
                local.standard().value(),
                local.test().value()));
        if (sampling.isWeighted()) {
            row.add(entry.weight().toPlainString());
        }
        row.addAll(unverified.cell(national, local));
        file.write(row);
    }

    @Override
    public void finish() {
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
