package org.povertystandard.rules.document;

import java.nio.charset.StandardCharsets;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.SignFinding;

/**
 * Writes answers beside the class with everything in them, as {@link AnswerReader} reads them: one text for each answer, keys
 * in a fixed order. The member is left out of an answer of the household; a collection is always written.
 */
public final class AnswerWriter {
    private AnswerWriter() {}

    /** Indented, with a line feed at the end. */
    public static String pretty(Answer answer) {
        return new String(JsonOut.pretty(out -> write(answer, out)), StandardCharsets.UTF_8);
    }

    /** On one line, for JSON Lines; without a line feed. */
    public static String oneLine(Answer answer) {
        return new String(JsonOut.compact(out -> write(answer, out)), StandardCharsets.UTF_8);
    }

    static void write(Answer answer, JsonOut out) {
        out.object(() -> {
            out.text("format", AnswerReader.FORMAT);
            out.text("inquiry", answer.inquiry().value());
            out.text("household", answer.household().value());
            OutcomeWriter.member(answer.member(), out);
            OutcomeWriter.basis(answer, out);
            out.array("signs", answer.signs(), sign -> sign(sign, out));
            out.array("measures", answer.measures(), measure -> OutcomeWriter.measure(measure, out));
            OutcomeWriter.ending(answer, out);
        });
    }

    private static void sign(SignFinding sign, JsonOut out) {
        out.object(() -> {
            out.text("number", sign.number());
            out.text("sign", sign.sign().value());
            OutcomeWriter.truth("holds", sign.holds(), out);
            OutcomeWriter.reasons(sign.reasons(), out);
            OutcomeWriter.texts("cite", sign.cite(), out);
        });
    }
}
