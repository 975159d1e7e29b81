package org.povertystandard.rules.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFacts;

/**
 * Between which numbers an answer lies that a household can hold: those of its type, and on the form no number of more digits than
 * {@link FormFacts#MOST_DIGITS}, nor a count of things above {@link Integer#MAX_VALUE}.
 */
final class Accepted {
    private Accepted() {}

    static Optional<Rational> least(FactId question, FactType.Number type) {
        return type.minimum()
                .or(() -> FormFacts.find(question).map(form -> mostDigits(type).negated()));
    }

    static Optional<Rational> most(FactId question, FactType.Number type) {
        return type.maximum().or(() -> FormFacts.find(question).map(form -> most(type)));
    }

    private static Rational most(FactType.Number type) {
        boolean isCount = type.decimals() == 0 && type.minimum().isPresent();
        return isCount ? Rational.of(Integer.MAX_VALUE) : mostDigits(type);
    }

    private static Rational mostDigits(FactType.Number type) {
        BigDecimal units = BigDecimal.TEN.pow(FormFacts.MOST_DIGITS).subtract(BigDecimal.ONE);
        return Rational.of(units.movePointLeft(type.decimals()));
    }
}
