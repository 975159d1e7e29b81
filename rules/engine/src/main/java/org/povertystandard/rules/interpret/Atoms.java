package org.povertystandard.rules.interpret;

import java.util.function.Predicate;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;

/** The truth of a test of one answer. */
final class Atoms {
    private Atoms() {}

    static Truth truth(Answer answer, Predicate<FactValue> test) {
        FactValue value = answer.value();
        if (value instanceof FactValue.Unknown) {
            return Truth.UNKNOWN;
        }
        boolean holds = test.test(value);
        return holds && answer.maybeNotAsked() ? Truth.UNKNOWN : Truth.of(holds);
    }
}
