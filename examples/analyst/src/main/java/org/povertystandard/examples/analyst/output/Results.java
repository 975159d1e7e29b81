package org.povertystandard.examples.analyst.output;

import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.rules.document.DeterminationWriter;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyTest;

/** The three files of a run: determinations as JSON Lines and as a table, and what was refused. */
public final class Results implements AutoCloseable {
    public static final String JSON_LINES = "determinations.jsonl";
    public static final String TABLE = "determinations.csv";
    public static final String REFUSED = "refused.csv";

    private final DeterminationTable columns;
    private final LinesFile lines;
    private final CsvFile table;
    private final CsvFile refused;

    public Results(ResultFolder folder, LoadedStandard standard, PovertyTest test, Sampling sampling) {
        columns = new DeterminationTable(standard, test, sampling);
        lines = new LinesFile(folder.file(JSON_LINES));
        table = new CsvFile(folder.file(TABLE), columns.header());
        refused = new CsvFile(folder.file(REFUSED), RefusedTable.HEADER);
    }

    /** Writes an answer. */
    public void write(Entry.Ready entry, Determination determination) {
        lines.write(DeterminationWriter.oneLine(determination));
        table.write(columns.row(entry, determination));
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Gives the complete files their names; the refused ones also when there are none, or an older list would mislead. */
    public void finish() {
        lines.finish();
        table.finish();
        refused.finish();
    }

    @Override
    public void close() {
        lines.close();
        table.close();
        refused.close();
    }
}
