package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers, each with the least cost at which it can be had: a hash table of plain numbers, since a search through large households
 * does little else than look into it.
 *
 * <p>No cost is below nothing. Two are equal if they hold the same; whoever compares does not change them any more.
 */
final class Costs {
    private static final int SMALLEST = 8;

    private long[] keys = new long[SMALLEST];

    /** Each cost and one more; nothing where there is no number. */
    private long[] costs = new long[SMALLEST];

    private int size;

    /** Told of each number and its cost. */
    interface Teller {
        void tell(long key, long cost);
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }

    /** The cost of a number; below nothing if it cannot be had. */
    long of(long key) {
        return costs[place(key)] - 1;
    }

    /** A number can be had at this cost. */
    void add(long key, long cost) {
        int place = place(key);
        if (costs[place] == 0) {
            keys[place] = key;
            costs[place] = cost + 1;
            size++;
            if (2 * size > keys.length) {
                grow();
            }
        } else if (cost + 1 < costs[place]) {
            costs[place] = cost + 1;
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & mask;
        while (costs[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCosts = costs;
        keys = new long[2 * oldKeys.length];
        costs = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCosts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                costs[place] = oldCosts[i];
            }
        }
    }

    void each(Teller teller) {
        for (int i = 0; i < keys.length; i++) {
            if (costs[i] != 0) {
                teller.tell(keys[i], costs[i] - 1);
            }
        }
    }

    /** The same but for one number. */
    Costs without(long key) {
        var others = new Costs();
        each((other, cost) -> {
            if (other != key) {
                others.add(other, cost);
            }
        });
        return others;
    }

    /** The numbers, those of the highest cost first. */
    List<Long> dearestFirst() {
        List<Long> numbers = new ArrayList<>();
        each((key, cost) -> numbers.add(key));
        numbers.sort(Comparator.<Long>comparingLong(this::of).reversed().thenComparing(Comparator.naturalOrder()));
        return numbers;
    }

    /** The least cost of all. */
    long least() {
        return Arrays.stream(costs).filter(cost -> cost != 0).min().orElseThrow() - 1;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Costs that) || size != that.size) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            if (costs[i] != 0 && that.of(keys[i]) != costs[i] - 1) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < keys.length; i++) {
            hash += costs[i] == 0 ? 0 : Long.hashCode(keys[i] * 31 + costs[i]);
        }
        return hash;
    }
}
