package org.povertystandard.household;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactValue;

/** Whole numbers as answers. Small ones are made once, since every determination of every household reads some. */
final class WholeAnswers {
    private static final int SMALL = 128;

    private static final @Nullable Object[] MADE = new Object[SMALL];

    private WholeAnswers() {}

    @SuppressWarnings("unchecked")
    static Optional<FactValue.Known> of(long number) {
        if (number < 0 || number >= SMALL) {
            return Optional.of(FactValue.of(number));
        }
        Object known = MADE[(int) number];
        if (known == null) {
            // Two threads may both make it, and make the same.
            known = Optional.<FactValue.Known>of(FactValue.of(number));
            MADE[(int) number] = known;
        }
        return (Optional<FactValue.Known>) known;
    }
}
