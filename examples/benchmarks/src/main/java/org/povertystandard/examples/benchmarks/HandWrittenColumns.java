package org.povertystandard.examples.benchmarks;

import java.util.Random;
import java.util.stream.IntStream;

/** Synthetic households in primitive arrays, and the loop that whoever needs one number of them would write. */
final class HandWrittenColumns {
    private static final int CLASSES = 8;
    private static final int INDICATORS = 12;

    private final byte[] areas;
    private final int[] lowest;
    private final int[] highest;
    private final short[] deprived;
    private final short[] unknown;
    private final int[] provinces;
    private final long[] weights;

    HandWrittenColumns(int households) {
        areas = new byte[households];
        lowest = new int[households];
        highest = new int[households];
        deprived = new short[households];
        unknown = new short[households];
        provinces = new int[households];
        weights = new long[households];
        var random = new Random(DeterminationBenchmark.SEED);
        for (int i = 0; i < households; i++) {
            int wealth = random.nextInt(100);
            areas[i] = (byte) (random.nextInt(100) < 35 ? 0 : 1);
            lowest[i] = 500_000 + 50_000 * wealth + random.nextInt(1_000_000);
            highest[i] = random.nextInt(20) == 0 ? lowest[i] + 2_000_000 : lowest[i];
            for (int bit = 0; bit < INDICATORS; bit++) {
                int chance = random.nextInt(200);
                deprived[i] |= (short) (chance > 120 + wealth * 3 / 4 ? 1 << bit : 0);
                unknown[i] |= (short) (chance < 4 ? 1 << bit : 0);
            }
            provinces[i] = random.nextInt(63);
            weights[i] = 500_000 + random.nextInt(3_000_000);
        }
    }

    int size() {
        return areas.length;
    }

    int area(int i) {
        return areas[i];
    }

    long lowest(int i) {
        return lowest[i];
    }

    long highest(int i) {
        return highest[i];
    }

    long deprived(int i) {
        return deprived[i];
    }

    long unknown(int i) {
        return unknown[i];
    }

    int province(int i) {
        return provinces[i];
    }

    long weight(int i) {
        return weights[i];
    }

    /** Households by the classes that are possible: 1 poor, 2 near-poor, 4 not poor, and their sums; then the weights. */
    long[] count(int rural, int urban, int threshold) {
        int half = size() / 2;
        return IntStream.range(0, 2)
                .parallel()
                .mapToObj(part -> count(rural, urban, threshold, part == 0 ? 0 : half, part == 0 ? half : size()))
                .reduce(HandWrittenColumns::sum)
                .orElseThrow();
    }

    private long[] count(int rural, int urban, int threshold, int from, int to) {
        long[] counts = new long[2 * CLASSES];
        for (int i = from; i < to; i++) {
            int line = areas[i] == 0 ? urban : rural;
            boolean met = highest[i] <= line;
            boolean possiblyMet = lowest[i] <= line;
            int certain = Integer.bitCount(deprived[i]);
            boolean deprivedEnough = certain >= threshold;
            boolean possiblyDeprivedEnough = certain + Integer.bitCount(unknown[i]) >= threshold;
            int possible = (possiblyMet && possiblyDeprivedEnough ? 1 : 0)
                    | (possiblyMet && !deprivedEnough ? 2 : 0)
                    | (met ? 0 : 4);
            counts[possible]++;
            counts[CLASSES + possible] += weights[i];
        }
        return counts;
    }

    private static long[] sum(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }
}
