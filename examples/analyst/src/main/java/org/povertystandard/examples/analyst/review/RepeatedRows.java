package org.povertystandard.examples.analyst.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem;

/**
 * The rows of households that stand on several rows of a table. Which of them holds nobody knows, and their order does not decide it; so
 * each is refused, and the household is one of which nothing is known but what all of them say.
 */
final class RepeatedRows {
    private final RefusedRows refused;
    private final Map<String, List<NamedRow>> rows = new LinkedHashMap<>();
    private final Map<String, ReviewRow> agreed = new LinkedHashMap<>();

    /** Looks for them. */
    RepeatedRows(NamedTable table, RefusedRows refused) {
        this.refused = refused;
        Set<String> seen = new HashSet<>();
        table.forEach(row -> {
            String household = row.household();
            if (!household.isEmpty() && !seen.add(household)) {
                rows.putIfAbsent(household, new ArrayList<>());
            }
        });
    }

    /**
     * Takes a row if it is one of them.
     *
     * @param row the row
     * @param read what it says, if it can be understood
     */
    boolean take(NamedRow row, Optional<ReviewRow> read) {
        if (!rows.containsKey(row.household())) {
            return false;
        }
        rows.get(row.household()).add(row);
        read.ifPresent(one -> agreed.merge(row.household(), one.agreed(one), ReviewRow::agreed));
        return true;
    }

    /** Refuses them, after all were taken, and yields their households. */
    void finish(Consumer<ReviewRow> each) {
        rows.forEach((household, all) -> {
            String lines = all.stream().map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "));
            Label told = Label.of(
                    "Hộ này có ở nhiều dòng của tệp (dòng " + lines + "); không dòng nào được tính, loại hộ chưa rõ.",
                    "The household stands on several rows of the file (lines " + lines
                            + "). None of them is counted, and its class is not known.");
            all.forEach(row -> {
                row.add(Problem.Code.DUPLICATE_ID, "household-id", Optional.of(household), told);
                List<Problem> problems = row.problems();
                // The others were told when the row was read.
                refused.refuse(household, problems.subList(problems.size() - 1, problems.size()));
            });
        });
        agreed.values().forEach(each);
    }
}
