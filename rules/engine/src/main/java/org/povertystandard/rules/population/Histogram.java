package org.povertystandard.rules.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many households fall into each cell: by group, stratum and, for each line, how many alternatives are met. */
final class Histogram {
    private final List<Thresholds> lines;
    private final int strata;
    private final int[] strides;
    private final int groupStride;
    private final long[] households;
    private final long @Nullable [] weights;
    private final Scratch scratch = new Scratch();

    Histogram(List<Thresholds> lines, int strata, int groups, boolean weighted) {
        this.lines = lines;
        this.strata = strata;
        this.strides = new int[lines.size()];
        int stride = strata;
        for (int i = 0; i < strides.length; i++) {
            strides[i] = stride;
            stride *= lines.get(i).cells();
        }
        this.groupStride = stride;
        this.households = new long[stride * groups];
        this.weights = weighted ? new long[stride * groups] : null;
    }

    /**
     * Counts the households of a chunk.
     *
     * @param group the kind of group by which they are counted; -1 for none
     */
    void add(Chunk chunk, int group) {
        for (int from = 0; from < chunk.rows; from += Scratch.ROWS) {
            int length = Math.min(Scratch.ROWS, chunk.rows - from);
            start(chunk, group, from, length);
            for (int i = 0; i < strides.length; i++) {
                lines.get(i).add(chunk, from, length, scratch, strides[i]);
            }
            tally(scratch.cells, length);
            if (weights != null && chunk.weights != null) {
                weigh(scratch.cells, length, chunk.weights, from, weights);
            }
        }
    }

    private void start(Chunk chunk, int group, int from, int length) {
        int[] cells = scratch.cells;
        if (group < 0) {
            java.util.Arrays.fill(cells, 0, length, chunk.stratum);
        } else {
            int[] codes = chunk.groups[group];
            int stride = groupStride;
            int stratum = chunk.stratum;
            for (int i = 0; i < length; i++) {
                cells[i] = codes[from + i] * stride + stratum;
            }
        }
    }

    private void tally(int[] cells, int length) {
        long[] counts = households;
        for (int i = 0; i < length; i++) {
            counts[cells[i]]++;
        }
    }

    private static void weigh(int[] cells, int length, long[] weights, int from, long[] sums) {
        for (int i = 0; i < length; i++) {
            sums[cells[i]] += weights[from + i];
        }
    }

    /** Adds what another thread counted. */
    Histogram plus(Histogram other) {
        for (int i = 0; i < households.length; i++) {
            households[i] += other.households[i];
        }
        if (weights != null && other.weights != null) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += other.weights[i];
            }
        }
        return this;
    }

    int groups() {
        return households.length / groupStride;
    }

    /** What is in the cells of a group. */
    void forEach(int group, Visitor visitor) {
        int[] cells = new int[strides.length];
        for (int at = 0; at < groupStride; at++) {
            int index = group * groupStride + at;
            if (households[index] != 0) {
                int rest = at / strata;
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = rest % lines.get(i).cells();
                    rest /= lines.get(i).cells();
                }
                visitor.cell(at % strata, cells.clone(), households[index], weights == null ? 0 : weights[index]);
            }
        }
    }

    /** Takes cells that are not empty. */
    interface Visitor {
        void cell(int stratum, int[] lineCells, long households, long weight);
    }
}
