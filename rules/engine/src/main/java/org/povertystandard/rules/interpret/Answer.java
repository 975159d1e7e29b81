package org.povertystandard.rules.interpret;

import org.povertystandard.fact.FactValue;

/**
 * What a test sees of a fact.
 *
 * @param value the answer, unknown or not applicable
 * @param range what is known of a number fact
 * @param maybeNotAsked whether it is unknown if the question applies at all
 */
record Answer(FactValue value, Interval range, boolean maybeNotAsked) {
    static final Answer NOT_APPLICABLE = new Answer(FactValue.NOT_APPLICABLE, Interval.ABSENT, false);

    static Answer of(FactValue value, Interval rangeIfUnknown) {
        if (value instanceof FactValue.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return new Answer(
                value, value instanceof FactValue.Number number ? Interval.of(number.number()) : rangeIfUnknown, false);
    }

    Answer ifAsked() {
        return value instanceof FactValue.NotApplicable ? this : new Answer(value, range.maybeAbsent(), true);
    }

    boolean isKnown() {
        return !(value instanceof FactValue.Unknown) && !maybeNotAsked;
    }
}
