package org.povertystandard.examples.analyst.law;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;

/**
 * A standard as a draft of the one that follows it: the same law, under a name and for days that are still to be said. The days of
 * the old one are not kept, nor what it had to say of them: none of that is true of the new one.
 */
final class Successor {
    private static final Pattern ID = Pattern.compile("(\"id\": )\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile(
            "(\"name\": \\{\\s*\"vi\": )\"((?:[^\"\\\\]|\\\\.)*)\"(,\\s*\"en\": )\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern APPLIED =
            Pattern.compile("^( *)\"applied\": \\[\\n.*?^\\1\\]", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TESTS = Pattern.compile("\"tests\": \\[([^\\]]*)\\]");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"");

    private Successor() {}

    /** The draft, as JSON for people. */
    static String of(LoadedStandard standard) {
        String json =
                new String(StandardWriter.write(standard.standard()), StandardCharsets.UTF_8).replace("\r\n", "\n");
        String named = NAME.matcher(ID.matcher(json)
                        .replaceFirst("$1\"REPLACE: an id of its own, lower-case words joined by hyphens; it was $2\""))
                .replaceFirst("$1\"REPLACE: the name in Vietnamese; it was $2\"$3\"REPLACE: the name in English; it was"
                        + " $4\"");
        return Layout.of(APPLIED.matcher(named).replaceAll(Successor::period));
    }

    /** One period for all, of the tests that there were. */
    private static String period(MatchResult applied) {
        Set<String> tests = new LinkedHashSet<>();
        Matcher lists = TESTS.matcher(applied.group());
        while (lists.find()) {
            WORD.matcher(lists.group(1)).results().map(MatchResult::group).forEach(tests::add);
        }
        String indent = applied.group(1);
        return Matcher.quoteReplacement(String.join(
                "\n" + indent,
                indent + "\"applied\": [",
                "  {",
                "    \"from\": \"REPLACE by a day, yyyy-mm-dd: the first day\",",
                "    \"until\": \"REPLACE by a day, yyyy-mm-dd: the day AFTER the last one\",",
                "    \"tests\": [",
                "      " + String.join(",\n" + indent + "      ", tests),
                "    ],",
                "    \"cite\": [",
                "      \"REPLACE by the id of the citation that says so\"",
                "    ]",
                "  }",
                "]"));
    }
}
