package org.povertystandard.examples.generator;

import java.util.List;

/**
 * Chance with a name: what is asked for by one name turns out the same in every run, in every year and in whatever order it is
 * asked, and independently of every other name.
 *
 * <p>So a household stays itself from one year to the next: the same draw decides whether it owns a refrigerator, and it buys
 * one only when it has grown richer. No state is kept; a household can be made by itself, and many at once.
 */
record Chance(long state) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    static Chance seeded(long seed) {
        return new Chance(mixed(seed + GOLDEN));
    }

    /** Chance of its own for a numbered thing, such as a household or a member. */
    Chance of(long number) {
        return new Chance(mixed(state + (number + 1) * GOLDEN));
    }

    /** The 64 bits of a name. */
    private long bits(String name) {
        return mixed(state ^ name.hashCode() * GOLDEN);
    }

    // The finaliser of splitmix64: every bit of the result depends on every bit of the argument.
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    /** A whole number, both ends included. */
    int between(String name, int least, int most) {
        // The high bits times the size, so that no size favours small numbers.
        return least + (int) (((bits(name) >>> 32) * (most - least + 1L)) >>> 32);
    }

    /** True so many times in a hundred. */
    boolean percent(String name, int percent) {
        return between(name, 0, 99) < percent;
    }

    /** True so many times in a hundred, where the percentage moves with a level (0 to 99) between two ends. */
    boolean rising(String name, int atLowest, int atHighest, int level) {
        return percent(name, atLowest + (atHighest - atLowest) * level / 100);
    }

    /** One of these, all alike. */
    <T> T any(String name, List<T> choices) {
        return choices.get(between(name, 0, choices.size() - 1));
    }

    /** The place of one of these weights, as often as it weighs. */
    int weighted(String name, int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = between(name, 0, sum - 1);
        int place = 0;
        while (at >= weights[place]) {
            at -= weights[place++];
        }
        return place;
    }
}
