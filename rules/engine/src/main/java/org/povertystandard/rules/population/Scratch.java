package org.povertystandard.rules.population;

/** Room for what is worked out of a run of rows; small, so that it stays in the processor's nearest cache. */
final class Scratch {
    /** Rows of a run. */
    static final int ROWS = 1 << 10;

    final int[] least = new int[ROWS];
    final int[] most = new int[ROWS];
    final int[] cells = new int[ROWS];
}
