package org.povertystandard.testkit;

import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Draws drafts. There are no edge cases beside what is drawn: what is on the edge depends on a standard.
 *
 * @param <T> what the drafts are shown as
 * @param generators by the number of tries
 */
record DraftArbitrary<T>(IntFunction<RandomGenerator<T>> generators) implements Arbitrary<T> {
    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.apply(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
