package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;

/**
 * What a number comes to.
 *
 * @param number the number; empty if there is none, or it is not known
 * @param known whether it is known
 */
record Reckoned(Optional<Rational> number, boolean known) {
    /** There is no number, and whatever it is compared with fails. */
    static final Reckoned NOT_APPLICABLE = new Reckoned(Optional.empty(), true);

    /** There may be a number, and which is not known. */
    static final Reckoned UNKNOWN = new Reckoned(Optional.empty(), false);

    static Reckoned of(Rational number) {
        return new Reckoned(Optional.of(number), true);
    }

    static Reckoned of(long number) {
        return of(Rational.of(number));
    }

    /** Whether there certainly is no number. */
    boolean isAbsent() {
        return known && number.isEmpty();
    }

    /** How it compares with another. */
    Truth compared(Operator operator, Reckoned other) {
        if (isAbsent() || other.isAbsent()) {
            return Truth.FALSE;
        }
        return known && other.known
                ? Truth.of(operator.holds(number.orElseThrow().compareTo(other.number.orElseThrow())))
                : Truth.UNKNOWN;
    }
}
