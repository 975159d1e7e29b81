package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.fact.Language;

/**
 * A determination in words, to hand to a household.
 *
 * @param language the language
 * @param lines the text, line by line; an empty line stands between its parts
 */
public record Explanation(Language language, List<String> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** The whole text, each line ended by a line feed. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
