package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povertystandard.standard.CategoryId;

/** Classes by the groups of one column. */
final class GroupCounts {
    /** More groups than anybody reads; the memory of a run must not depend on its files. */
    private static final int MOST = 1000;

    private static final String OTHERS = "(more than 1,000 groups: the rest)";
    private static final String UNKNOWN = "(unknown / chưa rõ)";

    private final String column;
    private final Map<String, ClassCounts> groups = new TreeMap<>();
    private final ClassCounts others = new ClassCounts();
    private final ClassCounts unknown = new ClassCounts();

    GroupCounts(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    void add(String group, List<CategoryId> possible, BigDecimal weight) {
        of(group).add(possible, weight);
    }

    private ClassCounts of(String group) {
        if (group.isEmpty()) {
            return unknown;
        }
        return groups.size() < MOST || groups.containsKey(group)
                ? groups.computeIfAbsent(group, g -> new ClassCounts())
                : others;
    }

    /** The groups with their names, those without one at the end. */
    List<Map.Entry<String, ClassCounts>> rows() {
        List<Map.Entry<String, ClassCounts>> rows = new ArrayList<>(groups.entrySet());
        if (others.all().households() > 0) {
            rows.add(Map.entry(OTHERS, others));
        }
        if (unknown.all().households() > 0) {
            rows.add(Map.entry(UNKNOWN, unknown));
        }
        return rows;
    }
}
