package org.povertystandard.examples.analyst.sort;

import java.util.Comparator;

/**
 * A row on its way through the sort.
 *
 * @param key what it is sorted by first
 * @param number its place in the file, so that equal keys keep their order
 * @param payload the rest of it
 */
public record Row(String key, long number, byte[] payload) {
    public static final Comparator<Row> BY_KEY = Comparator.comparing(Row::key).thenComparingLong(Row::number);
    public static final Comparator<Row> BY_NUMBER = Comparator.comparingLong(Row::number);

    /** Bytes in memory, roughly. */
    int weight() {
        return 80 + 2 * key.length() + payload.length;
    }
}
