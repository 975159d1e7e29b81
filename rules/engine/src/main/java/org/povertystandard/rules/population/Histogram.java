package org.povertystandard.rules.population;

import java.util.List;

/** How many households fall into each cell: by group, stratum and, for each line, how many alternatives are met. */
final class Histogram {
    private final List<Thresholds> lines;
    private final int strata;
    private final int[] strides;
    private final int groupStride;
    private final boolean weighted;

    // Rows take turns between two sums of each cell: most fall into the same few, and an addition need not wait for the
    // one
    // before it.
    private final long[] households;
    private final long[] oddHouseholds;
    private final long[] weights;
    private final long[] oddWeights;
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
        this.weighted = weighted;
        this.households = new long[stride * groups];
        this.oddHouseholds = new long[stride * groups];
        this.weights = new long[weighted ? stride * groups : 0];
        this.oddWeights = new long[weighted ? stride * groups : 0];
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
            if (chunk.weights == null) {
                tally(length);
            } else {
                weigh(chunk.weights, from, length);
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

    private void tally(int length) {
        int[] cells = scratch.cells;
        long[] even = households;
        long[] odd = oddHouseholds;
        int pairs = length & ~1;
        for (int i = 0; i < pairs; i += 2) {
            even[cells[i]]++;
            odd[cells[i + 1]]++;
        }
        if (pairs < length) {
            even[cells[pairs]]++;
        }
    }

    private void weigh(long[] added, int from, int length) {
        int[] cells = scratch.cells;
        long[] even = households;
        long[] odd = oddHouseholds;
        long[] evenSums = weights;
        long[] oddSums = oddWeights;
        int pairs = length & ~1;
        for (int i = 0; i < pairs; i += 2) {
            int first = cells[i];
            int second = cells[i + 1];
            even[first]++;
            odd[second]++;
            evenSums[first] += added[from + i];
            oddSums[second] += added[from + i + 1];
        }
        if (pairs < length) {
            even[cells[pairs]]++;
            evenSums[cells[pairs]] += added[from + pairs];
        }
    }

    /** Adds what another thread counted. */
    Histogram plus(Histogram other) {
        add(other.households, households);
        add(other.oddHouseholds, oddHouseholds);
        add(other.weights, weights);
        add(other.oddWeights, oddWeights);
        return this;
    }

    private static void add(long[] from, long[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i];
        }
    }

    /** What is in the cells of a group. */
    void forEach(int group, Visitor visitor) {
        int[] cells = new int[strides.length];
        for (int at = 0; at < groupStride; at++) {
            int index = group * groupStride + at;
            long counted = households[index] + oddHouseholds[index];
            if (counted != 0) {
                int rest = at / strata;
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = rest % lines.get(i).cells();
                    rest /= lines.get(i).cells();
                }
                visitor.cell(
                        at % strata, cells.clone(), counted, weighted ? weights[index] + oddWeights[index] : counted);
            }
        }
    }

    /** Takes cells that are not empty. */
    interface Visitor {
        void cell(int stratum, int[] lineCells, long households, long weight);
    }
}
