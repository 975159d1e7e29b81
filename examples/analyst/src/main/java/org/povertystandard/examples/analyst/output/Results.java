package org.povertystandard.examples.analyst.output;

import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.rules.document.Problem;

/** The three files of a run: what was found out, as JSON Lines and as a table, and what was refused. */
public final class Results implements ResultFile {
    public static final String DETERMINATIONS = "determinations";
    public static final String ANSWERS = "answers";
    public static final String REFUSED = "refused.csv";

    private final Findings findings;
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
        findings = new Findings(folder, name, header, proposal);
        refused = CsvFile.ofRefused(folder.file(REFUSED));
    }

    /** The names of all three files, the table first, which most people open. */
    public static List<String> files(String name) {
        return Stream.concat(Findings.files(name).stream(), Stream.of(REFUSED)).toList();
    }

    /** Writes one of what was found out, as one line of JSON and as a row of the table. */
    public void write(String json, List<String> row) {
        findings.write(json, row);
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Gives the complete files their names; the refused ones also when there are none, or an older list would mislead. */
    @Override
    public void finish() {
        findings.finish();
        refused.finish();
    }

    @Override
    public void close() {
        findings.close();
        refused.close();
    }
}
