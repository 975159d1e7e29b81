package org.povertystandard.examples.analyst.output;

import org.povertystandard.determination.Answer;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.rules.document.AnswerWriter;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.Inquiry;

/** The three files of a run of answers: as JSON Lines, as a table, and what was refused. */
public final class AnswerResults implements AutoCloseable {
    public static final String JSON_LINES = "answers.jsonl";
    public static final String TABLE = "answers.csv";

    private final AnswerTable columns;
    private final LinesFile lines;
    private final CsvFile table;
    private final CsvFile refused;

    public AnswerResults(ResultFolder folder, Inquiry inquiry, Sampling sampling) {
        columns = new AnswerTable(inquiry, sampling);
        lines = new LinesFile(folder.file(JSON_LINES));
        table = new CsvFile(folder.file(TABLE), columns.header());
        refused = new CsvFile(folder.file(Results.REFUSED), RefusedTable.HEADER);
    }

    /** Writes an answer. */
    public void write(Entry.Ready entry, Answer answer) {
        lines.write(AnswerWriter.oneLine(answer));
        table.write(columns.row(entry, answer));
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Gives the complete files their names. */
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
