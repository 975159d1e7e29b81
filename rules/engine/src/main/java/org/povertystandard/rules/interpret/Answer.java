package org.povertystandard.rules.interpret;

import org.povertystandard.fact.FactValue;

/**
 * What a test sees of a fact.
 *
 * @param value the answer, unknown or not applicable
 * @param code a number that tells it from other answers to the fact: its place among the codes of a choice, 1 and 0 for yes and
 *     no, itself if it is a small whole number; negative if it has none
 * @param range what is known of a number fact
 * @param maybeNotAsked whether it is unknown if the question applies at all
 * @param unasked whether nobody asked, and what the standard says the question counts as stands for the answer
 */
record Answer(FactValue value, int code, Interval range, boolean maybeNotAsked, boolean unasked) {
    static final int NO_CODE = -1;
    static final Answer NOT_APPLICABLE = new Answer(FactValue.NOT_APPLICABLE, NO_CODE, Interval.ABSENT, false, false);

    static Answer of(FactValue value, Interval rangeIfUnknown) {
        if (value instanceof FactValue.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return new Answer(
                value,
                NO_CODE,
                value instanceof FactValue.Number number ? Interval.of(number.number()) : rangeIfUnknown,
                false,
                false);
    }

    static Answer ofAge(Interval age) {
        return new Answer(age.isExact() ? FactValue.of(age.exact()) : FactValue.UNKNOWN, NO_CODE, age, false, false);
    }

    Answer ifAsked() {
        return value instanceof FactValue.NotApplicable
                ? this
                : new Answer(value, NO_CODE, range.maybeAbsent(), true, unasked);
    }

    Answer asUnasked() {
        return new Answer(value, code, range, maybeNotAsked, true);
    }
}
