package org.povertystandard.examples.analyst.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povertystandard.standard.CategoryId;

/** How many households of a group have which classes still possible. */
public final class ClassCounts {
    private final TreeMap<List<CategoryId>, Long> bySet = new TreeMap<>(ClassCounts::compare);
    private long all;

    private static int compare(List<CategoryId> a, List<CategoryId> b) {
        return a.size() != b.size()
                ? Integer.compare(a.size(), b.size())
                : a.toString().compareTo(b.toString());
    }

    void add(List<CategoryId> possible) {
        bySet.merge(possible, 1L, Long::sum);
        all++;
    }

    /** All households, undetermined ones included. */
    long all() {
        return all;
    }

    /** Those that certainly are of the class. */
    long certain(CategoryId category) {
        return bySet.getOrDefault(List.of(category), 0L);
    }

    /** Those that are of the class or may be. */
    long possible(CategoryId category) {
        return bySet.entrySet().stream()
                .filter(entry -> entry.getKey().contains(category))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Those that the law leaves in no class. */
    long none() {
        return bySet.getOrDefault(List.of(), 0L);
    }

    /** The sets of several classes, with how many households hang between them. */
    Map<List<CategoryId>, Long> undetermined() {
        Map<List<CategoryId>, Long> several = new TreeMap<>(bySet.comparator());
        bySet.forEach((possible, count) -> {
            if (possible.size() > 1) {
                several.put(possible, count);
            }
        });
        return several;
    }

    long undeterminedCount() {
        return undetermined().values().stream().mapToLong(Long::longValue).sum();
    }
}
