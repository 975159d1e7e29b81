package org.povertystandard.rules.interpret;

import java.util.Arrays;

/** Numbers that are compared as one: what outputs add up to, or how many members have which features. */
final class Tuple {
    private final long[] values;
    private final int hash;

    Tuple(long[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return values.length;
    }

    /** One of several parts of equal size. */
    Tuple slice(int index, int size) {
        return part(index * size, size);
    }

    /** So many from a place on. */
    Tuple part(int from, int size) {
        return new Tuple(Arrays.copyOfRange(values, from, from + size));
    }

    /** The same again beside itself. */
    Tuple twice() {
        long[] twice = Arrays.copyOf(values, 2 * values.length);
        copyTo(twice, values.length);
        return new Tuple(twice);
    }

    void copyTo(long[] target, int offset) {
        System.arraycopy(values, 0, target, offset, values.length);
    }

    /** The sum, place by place, with one of the same size. */
    Tuple plus(Tuple other) {
        long[] sum = new long[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = values[i] + other.values[i];
        }
        return new Tuple(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tuple that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
