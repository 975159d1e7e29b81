package org.povertystandard.examples.analyst.output;

import java.util.List;
import org.povertystandard.examples.analyst.summary.Proposal;

/** What was found out, in two files: as JSON Lines and as a table. */
public final class Findings implements ResultFile {
    private final LinesFile lines;
    private final CsvFile table;

    /**
     * Begins the files.
     *
     * @param folder where they go
     * @param name what is found out, which names them
     * @param header of the table
     * @param proposal what the results are by, if it is no law
     */
    public Findings(ResultFolder folder, String name, List<String> header, Proposal proposal) {
        lines = new LinesFile(folder.file(jsonLines(name)));
        table = CsvFile.ofResults(folder.file(table(name)), header, proposal);
    }

    /** The names of both files, the table first, which most people open. */
    public static List<String> files(String name) {
        return List.of(table(name), jsonLines(name));
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

    @Override
    public void finish() {
        lines.finish();
        table.finish();
    }

    @Override
    public void close() {
        lines.close();
        table.close();
    }
}
