package org.povertystandard.rules.document;

import java.nio.charset.StandardCharsets;
import org.povertystandard.review.Decision;
import org.povertystandard.review.DecisionReference;
import org.povertystandard.review.ReviewRecord;

/**
 * Writes review records as {@link ReviewRecordReader} reads them: one text for each record, keys in a fixed order. An office, a
 * reason or a decision replaced that there is not is left out; the list of decisions is always written.
 */
public final class ReviewRecordWriter {
    private ReviewRecordWriter() {}

    /** Indented, with a line feed at the end. */
    public static String pretty(ReviewRecord record) {
        return new String(JsonOut.pretty(out -> write(record, out)), StandardCharsets.UTF_8);
    }

    /** On one line, for JSON Lines; without a line feed. */
    public static String oneLine(ReviewRecord record) {
        return new String(JsonOut.compact(out -> write(record, out)), StandardCharsets.UTF_8);
    }

    static void write(ReviewRecord record, JsonOut out) {
        out.object(() -> {
            out.text("format", ReviewRecordReader.FORMAT);
            out.key("determination");
            DeterminationWriter.write(record.computed(), out);
            out.array("decisions", record.decisions(), decision -> decision(decision, out));
        });
    }

    private static void decision(Decision decision, JsonOut out) {
        out.object(() -> {
            out.text("decided", decision.decided().value());
            out.text("decidedOn", decision.decidedOn().toString());
            out.text("number", decision.number().value());
            decision.office().ifPresent(office -> out.text("office", office));
            decision.reason().ifPresent(reason -> out.text("reason", reason));
            decision.replaces().ifPresent(replaced -> out.object("replaces", () -> reference(replaced, out)));
        });
    }

    private static void reference(DecisionReference reference, JsonOut out) {
        out.text("number", reference.number().value());
        out.text("decidedOn", reference.decidedOn().toString());
    }
}
