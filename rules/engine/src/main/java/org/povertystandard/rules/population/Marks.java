package org.povertystandard.rules.population;

/** The indicators of the rows of a chunk: which are deprived, and of which it is not known; bit = order in the law. */
sealed interface Marks {

    /** Room for so many rows. */
    static Marks of(int indicators, int rows) {
        return indicators <= Narrow.MOST ? new Narrow(new int[rows]) : new Wide(new long[rows], new long[rows]);
    }

    void set(int row, long deprived, long unknown);

    long deprived(int row);

    long unknown(int row);

    /** How many bytes a row takes. */
    int width();

    /** Marks with as many rows as there are. */
    Marks trimmed(int rows);

    /** How many indicators of the mask are deprived, certainly and possibly, for a run of rows. */
    void count(long mask, int from, int length, int[] certain, int[] possible);

    /**
     * Both masks in one {@code int}.
     *
     * @param bits deprived in the lower half, unknown in the upper
     */
    record Narrow(int[] bits) implements Marks {
        static final int MOST = 16;
        private static final int LOWER = 0xffff;

        @Override
        public void set(int row, long deprived, long unknown) {
            bits[row] = (int) (deprived | unknown << MOST);
        }

        @Override
        public long deprived(int row) {
            return bits[row] & LOWER;
        }

        @Override
        public long unknown(int row) {
            return bits[row] >>> MOST;
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }

        @Override
        public Marks trimmed(int rows) {
            return new Narrow(java.util.Arrays.copyOf(bits, rows));
        }

        @Override
        public void count(long mask, int from, int length, int[] certain, int[] possible) {
            int lower = (int) mask;
            int both = lower | lower << MOST;
            for (int i = 0; i < length; i++) {
                int marks = bits[from + i];
                certain[i] = Integer.bitCount(marks & lower);
                possible[i] = Integer.bitCount(marks & both);
            }
        }
    }

    /** A {@code long} for each mask. */
    record Wide(long[] deprivedBits, long[] unknownBits) implements Marks {
        @Override
        public void set(int row, long deprived, long unknown) {
            deprivedBits[row] = deprived;
            unknownBits[row] = unknown;
        }

        @Override
        public long deprived(int row) {
            return deprivedBits[row];
        }

        @Override
        public long unknown(int row) {
            return unknownBits[row];
        }

        @Override
        public int width() {
            return 2 * Long.BYTES;
        }

        @Override
        public Marks trimmed(int rows) {
            return new Wide(java.util.Arrays.copyOf(deprivedBits, rows), java.util.Arrays.copyOf(unknownBits, rows));
        }

        @Override
        public void count(long mask, int from, int length, int[] certain, int[] possible) {
            for (int i = 0; i < length; i++) {
                certain[i] = Long.bitCount(deprivedBits[from + i] & mask);
                possible[i] = certain[i] + Long.bitCount(unknownBits[from + i] & mask);
            }
        }
    }
}
