package org.povertystandard.examples.analyst.decide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.examples.analyst.text.Separator;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.household.HouseholdId;

/** A table of decisions, held in memory by household. Its rows are read once; the file's order is the order of decisions. */
public final class DecisionTable {
    private final String name;
    private final RefusedRows refused;
    private final Map<HouseholdId, List<DecisionRow>> rows = new LinkedHashMap<>();
    private final Set<String> withRefusedRow = new HashSet<>();
    private int daysFirst;

    /**
     * Reads a table.
     *
     * @param path the file
     * @param refused takes the rows that cannot be understood, and counts them
     * @throws Failure if the file or its header cannot be read as it is meant
     */
    public DecisionTable(Path path, RefusedRows refused) {
        this.name = String.valueOf(path.getFileName());
        this.refused = refused;
        try (var lines = new LineReader(name, open(path))) {
            Line header = lines.header()
                    .filter(line -> line.fault() == Fault.NONE && !line.text().isBlank())
                    .orElseThrow(() -> Failure.usage(
                            name + ":1: The first line holds the names of the columns, in UTF-8.",
                            name + ":1: Dòng đầu phải là tên các cột, mã UTF-8."));
            Separator separator = Separator.of(header.text());
            List<String> titles = separator.cells(header).cells();
            var layout = new DecisionLayout(titles.size(), layout(titles));
            List<TableRow> table = new ArrayList<>();
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                TableRow row = separator.cells(line.orElseThrow());
                layout.see(row);
                table.add(row);
            }
            table.forEach(row -> take(layout, row));
        }
    }

    private static InputStream open(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }

    private Map<DecisionColumn, Integer> layout(List<String> header) {
        Map<DecisionColumn, Integer> layout = new EnumMap<>(DecisionColumn.class);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            Optional<DecisionColumn> column = DecisionColumn.of(title);
            if (column.isEmpty()) {
                Meant meant = Meant.of(title, DecisionColumn.titles());
                problems.add(name + ":1: There is no column \"" + title + "\"." + meant.en());
                problems.add(name + ":1: Không có cột nào tên \"" + title + "\"." + meant.vi());
            } else if (layout.putIfAbsent(column.orElseThrow(), i) != null) {
                problems.add(name + ":1: The column \"" + title + "\" is there twice.");
                problems.add(name + ":1: Cột \"" + title + "\" có hai lần.");
            }
        }
        Stream.of(DecisionColumn.values())
                .filter(column -> column.isRequired() && !layout.containsKey(column))
                .forEach(column -> {
                    problems.add(name + ":1: The column \"" + column.title() + "\" must be there.");
                    problems.add(name + ":1: Thiếu cột \"" + column.title() + "\".");
                });
        if (!problems.isEmpty()) {
            throw Failure.usage(problems);
        }
        return layout;
    }

    private void take(DecisionLayout layout, TableRow row) {
        if (row.isBlank()) {
            return;
        }
        var reader = new RowReader(name, layout, row);
        reader.read()
                .ifPresentOrElse(
                        read -> rows.computeIfAbsent(read.household(), any -> new ArrayList<>())
                                .add(read),
                        () -> {
                            refused.refuse(reader.household(), reader.problems());
                            withRefusedRow.add(reader.household());
                        });
        daysFirst += reader.daysFirst();
    }

    /** The rows of a household, in the order of the file. */
    List<DecisionRow> of(HouseholdId household) {
        return rows.getOrDefault(household, List.of());
    }

    /** All rows that were understood, by household. */
    Collection<List<DecisionRow>> all() {
        return rows.values();
    }

    /** Whether a row of the household was not understood. */
    boolean hasRefused(HouseholdId household) {
        return withRefusedRow.contains(household.value());
    }

    /** How many days were written dd/mm/yyyy. */
    public int daysFirst() {
        return daysFirst;
    }
}
