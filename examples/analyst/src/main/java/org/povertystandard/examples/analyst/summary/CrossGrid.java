package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A cross-table as lines of a summary. */
final class CrossGrid {
    private CrossGrid() {}

    /** How many households are in each cell. */
    static List<String> households(CrossTable table) {
        return lines(table, count -> count(count.households()));
    }

    /** For how many they stand. */
    static List<String> weights(CrossTable table) {
        return lines(table, count -> count(count.weight()));
    }

    private static List<String> lines(CrossTable table, Function<Count, String> figure) {
        Grid grid = new Grid("  ");
        List<String> kinds = table.kinds();
        grid.row(row("", kinds, kind -> kind, "all"));
        kinds.forEach(first -> grid.row(row(
                first, kinds, second -> figure.apply(table.cell(first, second)), figure.apply(table.first(first)))));
        grid.row(row("all", kinds, second -> figure.apply(table.second(second)), figure.apply(table.all())));
        return grid.lines();
    }

    private static String[] row(String name, List<String> kinds, Function<String, String> cell, String all) {
        List<String> row = new ArrayList<>(List.of(name));
        kinds.stream().map(cell).forEach(row::add);
        row.add(all);
        return row.toArray(String[]::new);
    }
}
