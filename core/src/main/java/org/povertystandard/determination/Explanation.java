package org.povertystandard.determination;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;

/**
 * A determination, or an answer beside the class, in words, to hand to a household.
 *
 * @param language the language
 * @param parts the text; a part that would have nothing to say is left out
 */
public record Explanation(Language language, List<Part> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** What a part speaks of. */
    public enum About {
        /** The class, or those still possible; the standard, the test and the days. */
        RESULT,
        /** What was measured, and the lines it was held against. */
        MEASURES,
        /** The signs of an inquiry, each with its state and the facts behind it. */
        SIGNS,
        /** The rows of one scorecard that score, and those still open. */
        SCORE,
        /** The indicators that are deprived, with the facts behind them. */
        DEPRIVED,
        /** The indicators that are not known to be deprived or not. */
        UNKNOWN,
        /** The indicators that are not deprived. */
        NOT_DEPRIVED,
        /** What to ask, the first in front. */
        MISSING,
        /** What whoever relies on the determination should know. */
        CAVEATS,
        /** The places in the law, by the numbers that stand in brackets elsewhere. */
        SOURCES,
        /** Which data and which engine made it. */
        PROVENANCE
    }

    /**
     * Lines that belong together.
     *
     * @param about what they speak of
     * @param lines the lines, the title in front where there is one
     */
    public record Part(About about, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** The lines about one thing, without those of other parts. */
    public List<String> lines(About about) {
        return parts.stream()
                .filter(part -> part.about() == about)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    /** All lines, with an empty line between two parts. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part.lines());
        }
        return List.copyOf(lines);
    }

    /** The whole text, each line ended by a line feed. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }
}
