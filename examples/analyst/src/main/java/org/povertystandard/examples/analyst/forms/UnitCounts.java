package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.povertystandard.examples.analyst.review.ReviewRow;

/** The counts of one form by area: for each row of an area, its counts. */
final class UnitCounts {
    private final int rows;
    private final int counts;
    private final SortedMap<Unit, List<List<Amount>>> byUnit = new TreeMap<>(Unit.ORDER);

    UnitCounts(int rows, int counts) {
        this.rows = rows;
        this.counts = counts;
    }

    static UnitCounts of(FormSpec form) {
        return new UnitCounts(
                form.breakdowns().size(), form.breakdowns().get(0).counts().size());
    }

    /** Counts a household. */
    void add(FormSpec form, Unit unit, ReviewRow row) {
        List<List<Amount>> added = form.breakdowns().stream()
                .map(breakdown -> breakdown.counts().stream()
                        .map(count -> count.apply(row))
                        .toList())
                .toList();
        add(unit, added);
    }

    void add(Unit unit, List<List<Amount>> added) {
        byUnit.merge(unit, added, UnitCounts::plus);
    }

    private static List<List<Amount>> plus(List<List<Amount>> some, List<List<Amount>> more) {
        List<List<Amount>> sums = new ArrayList<>();
        for (int row = 0; row < some.size(); row++) {
            List<Amount> one = some.get(row);
            List<Amount> other = more.get(row);
            sums.add(IntStream.range(0, one.size())
                    .mapToObj(i -> one.get(i).plus(other.get(i)))
                    .toList());
        }
        return sums;
    }

    /** The units, in order. */
    List<Unit> units() {
        return List.copyOf(byUnit.keySet());
    }

    /** The counts of some units together. */
    List<List<Amount>> sum(Predicate<Unit> which) {
        return byUnit.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(UnitCounts::plus)
                .orElseGet(this::none);
    }

    private List<List<Amount>> none() {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, counts)
                        .mapToObj(count -> Amount.NONE)
                        .toList())
                .toList();
    }
}
