package org.povertystandard.rules.document;

import java.nio.charset.StandardCharsets;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.ScoreOutcome;

/**
 * Writes determinations with everything in them, as {@link DeterminationReader} reads them: one text for each
 * determination, keys in a fixed order. What is empty by its nature is left out: the member of a fact of the household, a
 * bound that a range does not have. A collection is always written.
 */
public final class DeterminationWriter {
    private DeterminationWriter() {}

    /** Indented, with a line feed at the end. */
    public static String pretty(Determination determination) {
        return new String(JsonOut.pretty(out -> write(determination, out)), StandardCharsets.UTF_8);
    }

    /** On one line, for JSON Lines; without a line feed. */
    public static String oneLine(Determination determination) {
        return new String(JsonOut.compact(out -> write(determination, out)), StandardCharsets.UTF_8);
    }

    static void write(Determination determination, JsonOut out) {
        out.object(() -> {
            out.text("format", DeterminationReader.FORMAT);
            out.text("household", determination.household().value());
            OutcomeWriter.basis(determination, out);
            out.array("measures", determination.measures(), measure -> OutcomeWriter.measure(measure, out));
            out.object(
                    "profile",
                    () -> out.array("findings", determination.profile().findings(), finding -> finding(finding, out)));
            out.array("scores", determination.scores(), score -> score(score, out));
            OutcomeWriter.ending(determination, out);
        });
    }

    private static void finding(Finding finding, JsonOut out) {
        out.object(() -> {
            out.text("indicator", finding.indicator().value());
            OutcomeWriter.truth("deprived", finding.deprived(), out);
            OutcomeWriter.reasons(finding.reasons(), out);
            OutcomeWriter.texts("cite", finding.cite(), out);
        });
    }

    private static void score(ScoreOutcome score, JsonOut out) {
        out.object(() -> {
            out.text("scorecard", score.scorecard().value());
            OutcomeWriter.texts("columns", score.columns(), out);
            OutcomeWriter.range("points", score.points(), out);
            out.array(
                    "items",
                    score.items(),
                    item -> out.object(() -> {
                        out.text("item", item.item().value());
                        OutcomeWriter.range("points", item.points(), out);
                        out.array(
                                "rows",
                                item.rows(),
                                row -> out.object(() -> {
                                    out.text("row", row.row().value());
                                    OutcomeWriter.truth("holds", row.holds(), out);
                                    OutcomeWriter.range("points", row.points(), out);
                                }));
                    }));
        });
    }
}
