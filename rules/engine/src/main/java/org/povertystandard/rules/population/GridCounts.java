package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.povertystandard.criterion.LineId;
import org.povertystandard.fact.Rational;

/** What one scan counted, for every variant of a grid and every group. */
public final class GridCounts {
    private final Reform reform;
    private final List<Thresholds> lines;
    private final List<String> groups;
    private final List<List<Cell>> cells;
    private final boolean weighted;

    /** Households of one stratum that no variant tells apart. */
    private record Cell(int stratum, int[] lineCells, long households, long weight) {}

    GridCounts(Reform reform, List<Thresholds> lines, Histogram histogram, List<String> groups, boolean weighted) {
        this.reform = reform;
        this.lines = lines;
        this.groups = groups;
        this.weighted = weighted;
        this.cells = IntStream.range(0, groups.size())
                .mapToObj(group -> {
                    List<Cell> found = new ArrayList<>();
                    histogram.forEach(
                            group,
                            (stratum, line, households, weight) ->
                                    found.add(new Cell(stratum, line, households, weight)));
                    return List.copyOf(found);
                })
                .toList();
    }

    /** The groups counted, in the order in which they were met; one empty text if everybody was counted together. */
    public List<String> groups() {
        return groups;
    }

    /**
     * Everybody under one variant.
     *
     * @param chosen by line, which of its alternatives, from 0; a line that is not named takes its first
     */
    public ClassCounts at(Map<LineId, Integer> chosen) {
        var sums = new Sums(reform.classes().size());
        cells.forEach(group -> add(group, chosen, sums));
        return counts(sums);
    }

    /**
     * One group under one variant.
     *
     * @param group which, among {@link #groups()}
     * @param chosen by line, which of its alternatives, from 0; a line that is not named takes its first
     */
    public ClassCounts at(String group, Map<LineId, Integer> chosen) {
        int index = groups.indexOf(group);
        if (index < 0) {
            throw new IllegalArgumentException("There is no such group.");
        }
        var sums = new Sums(reform.classes().size());
        add(cells.get(index), chosen, sums);
        return counts(sums);
    }

    private void add(List<Cell> group, Map<LineId, Integer> chosen, Sums sums) {
        int[] variant = new int[lines.size()];
        chosen.forEach((line, alternative) -> variant[reform.indexOf(line)] = alternative);
        int[] truths = new int[lines.size()];
        for (Cell cell : group) {
            for (int i = 0; i < truths.length; i++) {
                truths[i] = lines.get(i).truth(cell.stratum(), cell.lineCells()[i], variant[i]);
            }
            int combination = ClassTable.combination(truths);
            sums.add(
                    reform.table().possible(combination),
                    reform.table().certain(combination),
                    cell.households(),
                    cell.weight());
        }
    }

    private ClassCounts counts(Sums sums) {
        List<Count> certain = new ArrayList<>();
        List<Count> possible = new ArrayList<>();
        for (int i = 0; i < reform.classes().size(); i++) {
            certain.add(count(sums.certain[i]));
            possible.add(count(sums.possible[i]));
        }
        return new ClassCounts(
                reform.classes(), count(sums.all), certain, possible, count(sums.undetermined), count(sums.outside));
    }

    private Count count(long[] sum) {
        return new Count(sum[0], Rational.of(sum[1], weighted ? PopulationBuilder.WEIGHT_UNIT : 1));
    }

    /** Households and weights, summed. */
    private static final class Sums {
        final long[] all = new long[2];
        final long[] undetermined = new long[2];
        final long[] outside = new long[2];
        final long[][] certain;
        final long[][] possible;

        Sums(int classes) {
            certain = new long[classes][2];
            possible = new long[classes][2];
        }

        void add(long left, long settled, long households, long weight) {
            add(all, households, weight);
            if (left == 0) {
                add(outside, households, weight);
            } else if (settled == 0) {
                add(undetermined, households, weight);
            } else {
                add(certain[Long.numberOfTrailingZeros(settled)], households, weight);
            }
            for (int i = 0; i < possible.length; i++) {
                if ((left >>> i & 1) != 0) {
                    add(possible[i], households, weight);
                }
            }
        }

        private static void add(long[] sum, long households, long weight) {
            sum[0] += households;
            sum[1] += weight;
        }
    }
}
