package org.povertystandard.rules.interpret;

import java.util.List;

/**
 * Where sums lead when something is added.
 *
 * @param byClass for each class, those that come to it
 * @param classes those that any comes to, as bits
 */
record Reached(List<SumSet> byClass, long classes) {
    Reached(List<SumSet> byClass) {
        this(byClass, bits(byClass));
    }

    private static long bits(List<SumSet> byClass) {
        long bits = 0;
        for (int i = 0; i < byClass.size(); i++) {
            bits |= byClass.get(i).isEmpty() ? 0 : 1L << i;
        }
        return bits;
    }
}
