package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was assumed while tables were read: counted by column, with the first line of each, and without any cell. */
public final class Assumptions {
    private final Map<Place, Row> rows = new LinkedHashMap<>();

    /**
     * Where something is assumed.
     *
     * @param file the table
     * @param column its column, as the header has it
     * @param assumption what
     */
    private record Place(String file, String column, Assumption assumption) {}

    /**
     * How often it was.
     *
     * @param file the table
     * @param column its column, as the header has it
     * @param assumption what
     * @param cells in how many cells
     * @param line the first line with one
     */
    public record Row(String file, String column, Assumption assumption, long cells, int line) {
        private Row and(Row other) {
            return new Row(file, column, assumption, cells + other.cells, Math.min(line, other.line));
        }
    }

    /** Counts one cell. */
    void add(String file, String column, Assumption assumption, int line) {
        rows.merge(new Place(file, column, assumption), new Row(file, column, assumption, 1, line), Row::and);
    }

    /** Everything assumed: by table, column and kind, in an order that does not depend on the rows'. */
    public List<Row> rows() {
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Row::file).thenComparing(Row::column).thenComparing(Row::assumption));
        return sorted;
    }
}
