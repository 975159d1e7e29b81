package org.povertystandard.rules.analysis;

import java.util.Arrays;

/**
 * Numbers, each with the least cost at which it can be had: a hash table of plain numbers, since a search through large households
 * does little else than look into it.
 *
 * <p>No cost is below nothing. Two are equal if they hold the same; whoever compares does not change them any more.
 */
final class Costs {
    private static final int SMALLEST = 8;
    private static final long NONE = -1;

    private long[] keys = new long[SMALLEST];
    private long[] costs = filled(SMALLEST);
    private int size;

    /** Told of each number and its cost. */
    interface Teller {
        void tell(long key, long cost);
    }

    private static long[] filled(int length) {
        long[] costs = new long[length];
        Arrays.fill(costs, NONE);
        return costs;
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }

    /** The cost of a number; below nothing if it cannot be had. */
    long of(long key) {
        return costs[place(key)];
    }

    /** A number can be had at this cost. */
    void add(long key, long cost) {
        int place = place(key);
        if (costs[place] == NONE) {
            keys[place] = key;
            costs[place] = cost;
            size++;
            if (2 * size > keys.length) {
                grow();
            }
        } else if (cost < costs[place]) {
            costs[place] = cost;
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & mask;
        while (costs[place] != NONE && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCosts = costs;
        keys = new long[2 * oldKeys.length];
        costs = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCosts[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                costs[place] = oldCosts[i];
            }
        }
    }

    void each(Teller teller) {
        for (int i = 0; i < keys.length; i++) {
            if (costs[i] != NONE) {
                teller.tell(keys[i], costs[i]);
            }
        }
    }

    /** The least cost of all. */
    long least() {
        return Arrays.stream(costs).filter(cost -> cost != NONE).min().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Costs that) || size != that.size) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            if (costs[i] != NONE && that.of(keys[i]) != costs[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < keys.length; i++) {
            hash += costs[i] == NONE ? 0 : Long.hashCode(keys[i] * 31 + costs[i]);
        }
        return hash;
    }
}
