package org.povertystandard.rules.population;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The alternatives of one line, so that one look at a household answers all of them.
 *
 * <p>In each stratum they are sorted, the limit easiest to meet in front. Then a household meets the first few and no other;
 * how many it meets certainly, and how many possibly, says everything.
 */
final class Thresholds {
    private final boolean atMost;
    private final Values values;
    private final int[][] certainLimits;
    private final int[][] possibleLimits;
    private final int[][] certainPlaces;
    private final int[][] possiblePlaces;
    private final int size;

    /** The alternatives of a line. */
    Thresholds(List<ReformLine> alternatives, int strata) {
        this.atMost = alternatives.get(0).isAtMost();
        this.values = new Values(alternatives.get(0).axis());
        this.size = alternatives.size();
        this.certainLimits = new int[strata][];
        this.possibleLimits = new int[strata][];
        this.certainPlaces = new int[strata][];
        this.possiblePlaces = new int[strata][];
        for (int stratum = 0; stratum < strata; stratum++) {
            int each = stratum;
            int[] certain = alternatives.stream()
                    .mapToInt(line -> line.certainBound(each))
                    .toArray();
            int[] possible = alternatives.stream()
                    .mapToInt(line -> line.possibleBound(each))
                    .toArray();
            certainPlaces[stratum] = places(certain);
            possiblePlaces[stratum] = places(possible);
            certainLimits[stratum] = sorted(certain, certainPlaces[stratum]);
            possibleLimits[stratum] = sorted(possible, possiblePlaces[stratum]);
        }
    }

    /** For each alternative, its place when the easiest is in front. */
    private int[] places(int[] bounds) {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) ->
                        atMost ? Integer.compare(bounds[b], bounds[a]) : Integer.compare(bounds[a], bounds[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    private int[] sorted(int[] bounds, int[] places) {
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[places[i]] = bounds[i];
        }
        return sorted;
    }

    /** How many different answers there are: numbers of alternatives met certainly, and met possibly. */
    int cells() {
        return (size + 1) * (size + 1);
    }

    /**
     * The truth of an alternative in a cell, as its place among false, unknown and true.
     *
     * @param cell number of those met certainly, times one more than there are, plus number of those met possibly
     */
    int truth(int stratum, int cell, int alternative) {
        boolean met = cell / (size + 1) > certainPlaces[stratum][alternative];
        boolean possibly = cell % (size + 1) > possiblePlaces[stratum][alternative];
        return met ? 2 : possibly ? 1 : 0;
    }

    /** Adds the cell of each row, times a stride. */
    void add(Chunk chunk, int from, int length, Scratch scratch, int stride) {
        int column = values.column();
        if (column >= 0) {
            addCells(chunk.stratum, chunk.lowest[column], chunk.highest[column], from, length, scratch.cells, stride);
        } else {
            values.read(chunk, from, length, scratch.least, scratch.most);
            addCells(chunk.stratum, scratch.least, scratch.most, 0, length, scratch.cells, stride);
        }
    }

    private void addCells(int stratum, int[] least, int[] most, int from, int length, int[] cells, int stride) {
        for (int i = 0; i < size; i++) {
            int certain = certainLimits[stratum][i];
            int possible = possibleLimits[stratum][i];
            if (atMost) {
                addAtMost(least, most, from, length, cells, certain, possible, stride * (size + 1), stride);
            } else {
                addAtLeast(least, most, from, length, cells, certain, possible, stride * (size + 1), stride);
            }
        }
    }

    // Comparisons as signs of differences, which cannot overflow between keys: the loops have no branches, and are
    // compiled to vector instructions.

    private static void addAtMost(
            int[] least,
            int[] most,
            int from,
            int length,
            int[] cells,
            int certain,
            int possible,
            int inner,
            int outer) {
        for (int i = 0; i < length; i++) {
            cells[i] += (most[from + i] - certain - 1 >> 31 & inner) + (least[from + i] - possible - 1 >> 31 & outer);
        }
    }

    private static void addAtLeast(
            int[] least,
            int[] most,
            int from,
            int length,
            int[] cells,
            int certain,
            int possible,
            int inner,
            int outer) {
        for (int i = 0; i < length; i++) {
            cells[i] += (certain - 1 - least[from + i] >> 31 & inner) + (possible - 1 - most[from + i] >> 31 & outer);
        }
    }
}
