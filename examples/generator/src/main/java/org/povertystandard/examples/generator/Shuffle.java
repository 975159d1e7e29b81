package org.povertystandard.examples.generator;

/**
 * A one-to-one rearrangement of the numbers below a size, worked out number by number.
 *
 * <p>It deals out exact counts: "the first 7,480 places are poor" makes exactly so many households poor, all over the numbers.
 *
 * @param size how many numbers; at least 1, below 2^31
 * @param step what the places of two neighbours differ by; shares no divisor with the size
 * @param start the place of number 0
 */
record Shuffle(long size, long step, long start) {
    /** 2^31, up to which a product of two numbers fits a long. */
    private static final long LIMIT = 1L << 31;

    static Shuffle of(long size, long seed) {
        if (size < 1 || size >= LIMIT) {
            throw new IllegalArgumentException("A shuffle has 1 to 2,147,483,647 numbers, not " + size + ".");
        }
        // About the golden section, where neighbours come to lie far apart.
        long step = Math.max(1, size * 618 / 1000);
        while (divisor(step, size) != 1) {
            step++;
        }
        return new Shuffle(size, step % size, Math.floorMod(seed, size));
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** Where a number comes to lie, from 0. */
    long place(long number) {
        return (number * step + start) % size;
    }
}
