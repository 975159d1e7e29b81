package org.povertystandard.examples.analyst.output;

import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.Problem;

/** The table of what was refused: one row for each problem. */
public final class RefusedTable {
    public static final List<String> HEADER =
            List.of("file", "line", "household", "field", "found", "reason-en", "reason-vi", "did-you-mean");

    private RefusedTable() {}

    public static List<String> row(String household, Problem problem) {
        return List.of(
                problem.source(),
                problem.line() > 0 ? String.valueOf(problem.line()) : "",
                household,
                problem.field(),
                problem.found().orElse(""),
                problem.message().in(Language.ENGLISH),
                problem.message().in(Language.VIETNAMESE),
                problem.suggestion().orElse(""));
    }
}
