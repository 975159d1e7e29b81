package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * Reads a yes, a no or a number of the form as an answer.
 *
 * @param item yields what stands on the form
 */
record Uncoded<S>(Function<S, Optional<?>> item) implements Function<S, Optional<FactValue.Known>> {
    private static final Optional<FactValue.Known> YES = Optional.of(FactValue.of(true));
    private static final Optional<FactValue.Known> NO = Optional.of(FactValue.of(false));

    @Override
    public Optional<FactValue.Known> apply(S subject) {
        Optional<?> given = item.apply(subject);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.get() instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        return given.get() instanceof BigDecimal decimal
                ? Optional.of(FactValue.of(Rational.of(decimal)))
                : WholeAnswers.of(((Number) given.get()).longValue());
    }
}
