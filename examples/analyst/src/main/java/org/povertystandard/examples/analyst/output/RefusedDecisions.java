package org.povertystandard.examples.analyst.output;

import java.util.List;
import org.povertystandard.rules.document.Problem;

/** The table of what could not be recorded: a row for each problem, written also when there is none. */
public final class RefusedDecisions implements AutoCloseable {
    public static final String FILE = "refused-decisions.csv";

    private final CsvFile table;

    public RefusedDecisions(ResultFolder folder) {
        table = CsvFile.ofRefused(folder.file(FILE));
    }

    /** Writes everything that is wrong with one row. */
    public void refuse(String household, List<Problem> problems) {
        problems.forEach(problem -> table.write(RefusedTable.row(household, problem)));
    }

    /** Gives the complete file its name. */
    public void finish() {
        table.finish();
    }

    @Override
    public void close() {
        table.close();
    }
}
