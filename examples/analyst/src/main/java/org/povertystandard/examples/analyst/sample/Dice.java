package org.povertystandard.examples.analyst.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance, the same in every run: the numbers of {@link Random} follow from its seed by specification, whatever the version of
 * Java.
 */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** True so many times in a hundred, where the chance moves with wealth (0 to 99) between two ends. */
    boolean percent(int whenPoorest, int whenRichest, int wealth) {
        return percent(whenPoorest + (whenRichest - whenPoorest) * wealth / 100);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of these, as often as its weight says. */
    <T> T weighted(List<T> choices, int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return choices.get(i);
            }
        }
        throw new IllegalStateException("The weights do not add up.");
    }

    /** One of these, all alike. */
    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
