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
}
