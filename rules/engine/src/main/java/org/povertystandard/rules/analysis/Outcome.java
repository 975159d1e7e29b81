package org.povertystandard.rules.analysis;

import java.util.List;

/**
 * What the tests say of one household: for each test, the classes that hold, as bits.
 *
 * @param classes in the order of the tests
 */
record Outcome(List<Long> classes) {
    Outcome {
        classes = List.copyOf(classes);
    }

    /** The class of one test; one past the last if the law leaves the household in none, -1 if in several. */
    int classOf(int test, int past) {
        long bits = classes.get(test);
        return bits == 0 ? past : Long.bitCount(bits) == 1 ? Long.numberOfTrailingZeros(bits) : -1;
    }

    /** The one class that holds in the first test among some of its classes, counted from the first of them; -1 if not one does. */
    int onlyOf(int from, int until) {
        long bits = classes.get(0) >>> from;
        long some = until - from >= Long.SIZE ? bits : bits & (1L << (until - from)) - 1;
        return Long.bitCount(some) == 1 ? Long.numberOfTrailingZeros(some) : -1;
    }
}
