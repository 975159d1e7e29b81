package org.povertystandard.rules.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Some thousand households of one stratum, column by column. Chunks are added, so that growing copies nothing. */
final class Chunk {
    static final int ROWS = 1 << 16;

    final int stratum;

    /** By column of the layout. */
    final int[][] lowest;

    /** By column of the layout. */
    final int[][] highest;

    final Marks marks;

    /** By kind of group, an index among its values. */
    final int[][] groups;

    /** For how many each household stands, in the population's unit of weights; null if for one each. */
    final long @Nullable [] weights;

    final int rows;

    Chunk(
            int stratum,
            int rows,
            int[][] lowest,
            int[][] highest,
            Marks marks,
            int[][] groups,
            long @Nullable [] weights) {
        this.stratum = stratum;
        this.rows = rows;
        this.lowest = lowest;
        this.highest = highest;
        this.marks = marks;
        this.groups = groups;
        this.weights = weights;
    }

    /** Room for rows. */
    static Chunk empty(int stratum, int rows, int columns, int indicators, int groups, boolean weighted) {
        return new Chunk(
                stratum,
                rows,
                new int[columns][rows],
                new int[columns][rows],
                Marks.of(indicators, rows),
                new int[groups][rows],
                weighted ? new long[rows] : null);
    }

    /** The first rows only. */
    Chunk trimmed(int count) {
        return new Chunk(
                stratum,
                count,
                trimmed(lowest, count),
                trimmed(highest, count),
                marks.trimmed(count),
                trimmed(groups, count),
                weights == null ? null : Arrays.copyOf(weights, count));
    }

    private static int[][] trimmed(int[][] columns, int count) {
        return Arrays.stream(columns)
                .map(column -> Arrays.copyOf(column, count))
                .toArray(int[][]::new);
    }

    /** Bytes of the columns. */
    long bytes() {
        int perRow = Integer.BYTES * (lowest.length + highest.length + groups.length)
                + marks.width()
                + (weights == null ? 0 : Long.BYTES);
        return (long) perRow * rows;
    }
}
