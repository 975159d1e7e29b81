package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povertystandard.determination.Result;
import org.povertystandard.examples.analyst.table.AdditionalColumns;

/** What to ask first, and for how many of those that are open. */
final class FirstQuestions {
    private static final int MOST_SHOWN = 10;

    private final Map<String, Long> asked = new TreeMap<>();
    private long unranked;

    void add(Result result) {
        if (!result.isMissingRanked()) {
            unranked++;
            return;
        }
        result.missing().stream()
                .findFirst()
                .map(missing -> missing.facts().stream()
                        .map(AdditionalColumns::columnOf)
                        .collect(Collectors.joining(" + ")))
                .ifPresent(question -> asked.merge(question, 1L, Long::sum));
    }

    /** The most frequent in front; nothing where nothing is to ask. */
    List<String> lines() {
        if (asked.isEmpty() && unranked == 0) {
            return List.of();
        }
        Grid grid = new Grid("  ");
        asked.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHOWN)
                .forEach(entry -> grid.row(entry.getKey(), count(entry.getValue())));
        List<String> lines = new ArrayList<>(List.of("What to ask first, and for how many of them"));
        lines.addAll(grid.lines());
        if (unranked > 0) {
            lines.add("  (of " + count(unranked)
                    + " too much is unknown to say: their questions are in the form's order)");
        }
        return lines;
    }
}
