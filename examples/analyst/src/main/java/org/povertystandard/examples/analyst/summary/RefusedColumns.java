package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.SomeOf;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.UnseenCharacters;

/** Which columns households are refused for: one that is written in another way throughout refuses them all, and is mended once. */
final class RefusedColumns {
    /** As many as anybody reads on a terminal. */
    private static final int SOME = 5;

    /** JSON may have any names; no more of them are kept. */
    private static final int MOST = 1_000;

    private final Map<String, Long> households = new HashMap<>();

    RefusedColumns() {}

    /** Counts a household in each column that has a problem, once. */
    void add(List<Problem> problems) {
        problems.stream().map(RefusedColumns::name).distinct().forEach(name -> {
            if (households.size() < MOST || households.containsKey(name)) {
                households.merge(name, 1L, Long::sum);
            }
        });
    }

    /** The member's place in JSON does not matter. */
    private static String name(Problem problem) {
        String field = problem.field().replaceAll("/[0-9]+(?=/|$)", "");
        return field.isEmpty() ? "(row)" : UnseenCharacters.shown(field);
    }

    /** The most frequent ones, of more than one household. */
    Optional<String> line(long refused) {
        if (refused < 2) {
            return Optional.empty();
        }
        List<String> most = households.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + count(entry.getValue()))
                .toList();
        return Optional.of("  households by column: " + SomeOf.joined(most, SOME, ", "));
    }
}
