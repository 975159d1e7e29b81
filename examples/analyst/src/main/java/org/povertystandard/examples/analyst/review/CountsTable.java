package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.fact.Label;
import org.povertystandard.household.AreaCode;
import org.povertystandard.review.Flow;
import org.povertystandard.review.Headcount;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;
import org.povertystandard.rules.document.Problem;

/** Reads tables of movements that are known by their counts alone: one row for each number. */
public final class CountsTable {
    private static final Map<String, ListStatus> LISTS =
            new TreeMap<>(Map.of("poor", ListStatus.POOR, "near-poor", ListStatus.NEAR_POOR));

    private final Map<String, Flow> columns = new TreeMap<>();
    private final Map<ListStatus, Map<Optional<AreaCode>, Map<Flow, Headcount>>> counts =
            new EnumMap<>(ListStatus.class);

    /** Reads a file. */
    public CountsTable(Path path, RefusedRows refused) {
        for (Flow flow : Flow.values()) {
            columns.put(code(flow), flow);
        }
        new NamedTable(path, List.of("list", "column", "households"), List.of("persons", "area")).forEach(row -> {
            take(row);
            if (!row.problems().isEmpty()) {
                refused.refuse("", row.problems());
            }
        });
    }

    /** The name of a column of movements in tables. */
    public static String code(Flow flow) {
        return flow.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void take(NamedRow row) {
        row.required("list");
        row.required("column");
        row.required("households");
        Optional<ListStatus> list = row.oneOf("list", LISTS);
        Optional<Flow> column = row.oneOf("column", columns);
        Optional<Long> households = row.count("households");
        Optional<Long> persons = row.count("persons");
        Optional<AreaCode> area = row.cell("area").map(AreaCode::of);
        if (!row.problems().isEmpty()) {
            return;
        }
        Headcount count = persons.map(number -> Headcount.of(households.orElseThrow(), number))
                .orElseGet(() -> Headcount.ofHouseholds(households.orElseThrow()));
        Map<Flow, Headcount> table = counts.computeIfAbsent(
                        list.orElseThrow(),
                        any -> new TreeMap<>(Comparator.comparing(
                                code -> code.map(AreaCode::value).orElse(""))))
                .computeIfAbsent(area, any -> new EnumMap<>(Flow.class));
        if (table.putIfAbsent(column.orElseThrow(), count) != null) {
            row.add(
                    Problem.Code.DUPLICATE_ID,
                    "column",
                    row.cell("column"),
                    Label.of(
                            "Số liệu của cột này đã có ở một dòng trước.",
                            "An earlier row has the count of this column."));
        }
    }

    /** The tables of a list by area; what the identity leaves one value for, and one that there can be, is filled in. */
    public Map<Optional<AreaCode>, MovementTable> tables(ListStatus list) {
        Map<Optional<AreaCode>, MovementTable> tables = new LinkedHashMap<>();
        counts.getOrDefault(list, Map.of())
                .forEach((area, known) ->
                        tables.put(area, MovementTable.ofCounts(list, known).completed()));
        return tables;
    }
}
