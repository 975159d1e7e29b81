package org.povertystandard.examples.analyst.output;

import java.util.List;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.rules.document.Problem;

/** The three files of a run: what was found out, as JSON Lines and as a table, and what was refused. */
public final class Results implements AutoCloseable {
    public static final String DETERMINATIONS = "determinations";
    public static final String ANSWERS = "answers";
    public static final String REFUSED = "refused.csv";

    private final LinesFile lines;
    private final CsvFile table;
    private final CsvFile refused;

    /**
     * Begins the files.
     *
     * @param folder where they go
     * @param name what is found out, which names two of them
     * @param header of the table
     * @param proposal what the results are by, if it is no law
     */
    public Results(ResultFolder folder, String name, List<String> header, Proposal proposal) {
        lines = new LinesFile(folder.file(jsonLines(name)));
        table = CsvFile.ofResults(folder.file(table(name)), header, proposal);
        refused = CsvFile.ofRefused(folder.file(REFUSED));
    }

    /** The names of all three files, the table first, which most people open. */
    public static List<String> files(String name) {
        return List.of(table(name), jsonLines(name), REFUSED);
    }

    private static String jsonLines(String name) {
        return name + ".jsonl";
    }

    private static String table(String name) {
        return name + ".csv";
    }

    /** Writes one of what was found out, as one line of JSON and as a row of the table. */
    public void write(String json, List<String> row) {
        lines.write(json);
        table.write(row);
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
