package org.povertystandard.rules.interpret;

import java.util.Arrays;
import java.util.Collection;

/** The range of each sum of a test, within which one number stands for all of them. Numbers add up as the sums do. */
final class SumBox {
    private final long[] least;
    private final long[] most;
    private final long[] strides;

    /** Around sums that are settled. */
    SumBox(Tuple settled) {
        this.least = new long[settled.size()];
        this.most = new long[settled.size()];
        this.strides = new long[settled.size()];
        settled.copyTo(least, 0);
        settled.copyTo(most, 0);
    }

    /** Makes room for one of these to be added; of tuples side by side, for any of them. */
    void add(Collection<Tuple> contributions) {
        for (int i = 0; i < least.length; i++) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (Tuple contribution : contributions) {
                for (int j = i; j < contribution.size(); j += least.length) {
                    low = Math.min(low, contribution.get(j));
                    high = Math.max(high, contribution.get(j));
                }
            }
            least[i] = Math.addExact(least[i], low);
            most[i] = Math.addExact(most[i], high);
        }
    }

    /**
     * Numbers the sums, once all room is made.
     *
     * @throws ArithmeticException if they are too many
     */
    void number() {
        long stride = 1;
        for (int i = 0; i < strides.length; i++) {
            strides[i] = stride;
            stride = Math.multiplyExact(stride, Math.addExact(Math.subtractExact(most[i], least[i]), 1));
        }
    }

    /**
     * The number of some sums, or of what is added to them.
     *
     * @throws ArithmeticException if it is too large
     */
    long number(Tuple sums) {
        long number = 0;
        for (int i = 0; i < strides.length; i++) {
            number = Math.addExact(number, Math.multiplyExact(sums.get(i), strides[i]));
        }
        return number;
    }

    /** The sums of a number. */
    Tuple sums(long number) {
        long left = number - number(new Tuple(least));
        long[] sums = new long[strides.length];
        for (int i = strides.length - 1; i >= 0; i--) {
            sums[i] = least[i] + left / strides[i];
            left %= strides[i];
        }
        return new Tuple(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SumBox that && Arrays.equals(least, that.least) && Arrays.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(least) + Arrays.hashCode(most);
    }
}
