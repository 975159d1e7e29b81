package org.povertystandard.rules.analysis;

/** Values of several sums in one number, each held down to the greatest value that matters. */
final class Sums {
    private final int bits;
    private final long bias;
    private final long[] caps;

    /**
     * Lays out the numbers.
     *
     * @param caps for each sum the value from which on all values are alike; {@link Long#MAX_VALUE} if all matter
     */
    Sums(long[] caps) {
        this.caps = caps;
        this.bits = Math.min(31, 62 / Math.max(1, caps.length));
        this.bias = bits < 2 ? 0 : 1L << (bits - 2);
    }

    long of(long[] values) {
        long packed = 0;
        for (int i = 0; i < caps.length; i++) {
            long value = Math.min(values[i], caps[i]) + bias;
            if (value < 0 || value >= 1L << bits) {
                throw new Undecided("Quá nhiều tổng điểm khác nhau.", "Too many sums, or too large ones.");
            }
            packed |= value << (i * bits);
        }
        return packed;
    }

    long[] values(long packed) {
        long[] values = new long[caps.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (packed >>> (i * bits) & (1L << bits) - 1) - bias;
        }
        return values;
    }

    long plus(long some, long more) {
        long packed = 0;
        long mask = (1L << bits) - 1;
        for (int i = 0; i < caps.length; i++) {
            long value = (some >>> (i * bits) & mask) + (more >>> (i * bits) & mask) - bias;
            if (value - bias > caps[i]) {
                value = caps[i] + bias;
            }
            if (value < 0 || value > mask) {
                throw new Undecided("Quá nhiều tổng điểm khác nhau.", "Too many sums, or too large ones.");
            }
            packed |= value << (i * bits);
        }
        return packed;
    }
}
