package org.povertystandard.examples.analyst.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of someone else's table mean.
 *
 * @param columns by the header found there
 * @param constants cells that every row has, by our column
 */
public record TableMap(Map<String, Target> columns, Map<String, String> constants) {
    /** No map: the headers are ours. */
    public static final TableMap NONE = new TableMap(Map.of(), Map.of());

    /** The target of a column that is knowingly ignored. */
    public static final String IGNORED = "-";

    public TableMap {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /**
     * Where a column goes.
     *
     * @param to our column, or {@link #IGNORED}
     * @param values what each cell becomes; one that is not listed stays as it is
     */
    public record Target(String to, Map<String, String> values) {
        public Target {
            values = Map.copyOf(values);
        }

        boolean isIgnored() {
            return to.equals(IGNORED);
        }
    }

    /** The same with a constant, unless the map already says something of that column. */
    public TableMap withConstant(String column, String value) {
        boolean mapped =
                columns.values().stream().anyMatch(target -> target.to().equals(column));
        if (mapped || constants.containsKey(column)) {
            return this;
        }
        var more = new HashMap<>(constants);
        more.put(column, value);
        return new TableMap(columns, more);
    }

    /** The headers it speaks of. */
    List<String> headers() {
        return columns.keySet().stream().sorted().toList();
    }
}
