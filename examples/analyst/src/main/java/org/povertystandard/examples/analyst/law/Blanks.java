package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem;

/** The places of a standard that are still to be filled in, as the template marks them. */
final class Blanks {
    private static final String MARK = "REPLACE";
    private static final Pattern BLANK = Pattern.compile("\"(" + MARK + "(?:[^\"\\\\]|\\\\.)*)\"");
    private static final Label MESSAGE = Label.of("Chỗ này chưa điền.", "This is still to be filled in.");

    private Blanks() {}

    static List<Problem> in(String source, String json) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = json.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher blank = BLANK.matcher(lines.get(i));
            while (blank.find()) {
                problems.add(new Problem(
                        Problem.Code.MISSING,
                        source,
                        i + 1,
                        "",
                        Optional.of(blank.group(1)),
                        MESSAGE,
                        Optional.empty()));
            }
        }
        return problems;
    }

    /** Whether a problem is only that a place is not filled in. */
    static boolean isBlank(Problem problem) {
        return problem.found().filter(found -> found.startsWith(MARK)).isPresent();
    }
}
