package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.povertystandard.standard.CategoryId;

/** How many households of a group have which classes still possible. */
public final class ClassCounts {
    private final TreeMap<List<CategoryId>, Count> bySet = new TreeMap<>(ClassCounts::compare);

    private static int compare(List<CategoryId> a, List<CategoryId> b) {
        return a.size() != b.size()
                ? Integer.compare(a.size(), b.size())
                : a.toString().compareTo(b.toString());
    }

    void add(List<CategoryId> possible, BigDecimal weight) {
        bySet.merge(possible, Count.one(weight), Count::plus);
    }

    /** All households, undetermined ones included. */
    Count all() {
        return sum(set -> true);
    }

    /** Those that certainly are of the class. */
    Count certain(CategoryId category) {
        return bySet.getOrDefault(List.of(category), Count.NONE);
    }

    /** Those that are of the class or may be. */
    Count possible(CategoryId category) {
        return sum(set -> set.contains(category));
    }

    /** Those that the law leaves in no class. */
    Count none() {
        return bySet.getOrDefault(List.of(), Count.NONE);
    }

    /** Those that may be of several classes. */
    Count undetermined() {
        return sum(set -> set.size() > 1);
    }

    /** The sets of several classes, with how many households hang between them. */
    Map<List<CategoryId>, Count> undeterminedSets() {
        Map<List<CategoryId>, Count> several = new TreeMap<>(bySet.comparator());
        bySet.forEach((possible, count) -> {
            if (possible.size() > 1) {
                several.put(possible, count);
            }
        });
        return several;
    }

    private Count sum(Predicate<List<CategoryId>> which) {
        return bySet.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
