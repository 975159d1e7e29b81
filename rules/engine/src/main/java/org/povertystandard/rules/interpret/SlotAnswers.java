package org.povertystandard.rules.interpret;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** What tests see of the answers to a fact: each made once where there are few. */
final class SlotAnswers {
    /** Ages, counts of things and animals are mostly under this; numbers of answers fit into a byte, with some to spare. */
    private static final int SMALL = 120;

    private static final int MOST_MONTHS = 1_500;

    private final Interval domain;
    private final List<String> codes;
    private final String[] texts;
    private final Answer[] ofCodes;
    private final int numbered;
    private final boolean ofNumbers;
    private final Answer yes;
    private final Answer no;
    private final Answer unknown;
    private final Answer unasked;
    private final @Nullable Answer[] small;
    private @Nullable Answer last;

    /**
     * The answers to a fact.
     *
     * @param unasked what it counts as when nobody asked; null if it is then unknown
     * @param age whether it is an age, in months as may be
     */
    SlotAnswers(FactType type, Interval domain, @Nullable FactValue unasked, boolean age) {
        this.small = new Answer[age ? MOST_MONTHS : SMALL];
        this.domain = domain;
        this.codes = type instanceof FactType.Choice choice ? choice.codes() : List.of();
        this.texts = codes.toArray(new String[0]);
        this.ofCodes = new Answer[texts.length];
        for (int i = 0; i < ofCodes.length; i++) {
            ofCodes[i] = new Answer(FactValue.of(codes.get(i)), i < SMALL ? i : Answer.NO_CODE, domain, false, false);
        }
        boolean yesNo = type instanceof FactType.YesNo;
        this.yes = numbered(FactValue.of(true), yesNo ? 1 : Answer.NO_CODE);
        this.no = numbered(FactValue.of(false), yesNo ? 0 : Answer.NO_CODE);
        this.numbered = yesNo ? 2 : type instanceof FactType.Number ? SMALL : Math.min(SMALL, texts.length);
        this.ofNumbers = type instanceof FactType.Number;
        this.unknown = Answer.of(FactValue.UNKNOWN, domain);
        this.unasked = unasked == null ? unknown : of(unasked).asUnasked();
    }

    private Answer numbered(FactValue value, int number) {
        return new Answer(value, number, domain, false, false);
    }

    List<String> codes() {
        return codes;
    }

    /** How many numbers answers have: {@link Answer#code} is less than that. */
    int numbered() {
        return numbered;
    }

    /** Of an answer given; null if none is. */
    Answer of(@Nullable FactValue given) {
        if (given == null) {
            return unasked;
        }
        if (given instanceof FactValue.Code code) {
            return ofCode(code);
        }
        if (given instanceof FactValue.YesNo answer) {
            return answer.yes() ? yes : no;
        }
        if (given instanceof FactValue.Number number && number.number().denominator() == 1) {
            return ofWhole(number.number().numerator());
        }
        return given instanceof FactValue.Unknown ? unknown : Answer.of(given, domain);
    }

    /** Of an answer to the form as it is stored: a constant, a yes or no, a number. */
    Answer ofStored(Object stored) {
        if (stored instanceof Enum<?> constant) {
            // The codes of the form are those of its constants, in their order.
            return ofCodes[constant.ordinal()];
        }
        if (stored instanceof Boolean answer) {
            return answer ? yes : no;
        }
        if (stored instanceof BigDecimal decimal) {
            Rational number = Rational.of(decimal);
            return number.denominator() == 1 ? ofWhole(number.numerator()) : Answer.of(FactValue.of(number), domain);
        }
        return ofWhole(((Number) stored).longValue());
    }

    /** Of a whole number. */
    Answer ofWhole(long number) {
        if (number < 0 || number >= small.length) {
            return large(number);
        }
        Answer known = small[(int) number];
        if (known == null) {
            // Two threads may both make it, and make the same.
            Rational value = Rational.of(number);
            known = new Answer(
                    FactValue.of(value),
                    ofNumbers && number < SMALL ? (int) number : Answer.NO_CODE,
                    Interval.of(number, number),
                    false,
                    false);
            small[(int) number] = known;
        }
        return known;
    }

    /** The last one is kept: the year of a review is that of the household before. */
    private Answer large(long number) {
        Answer known = last;
        if (known == null || !known.range().isExactly(number)) {
            known = Answer.of(FactValue.of(number), domain);
            last = known;
        }
        return known;
    }

    private Answer ofCode(FactValue.Code given) {
        for (int i = 0; i < ofCodes.length; i++) {
            // The codes of the form are the same texts wherever they stand.
            if (texts[i] == given.code()) {
                return ofCodes[i];
            }
        }
        int index = codes.indexOf(given.code());
        return index >= 0 ? ofCodes[index] : Answer.of(given, domain);
    }

    /** Whether the standard says that a question nobody asked does not apply. */
    boolean isUnaskedNotApplicable() {
        return unasked.value() instanceof FactValue.NotApplicable;
    }

    /**
     * Of a question that is not put to somebody.
     *
     * @param asUnasked whether that is what the standard says of it, and nobody asked
     */
    Answer notAsked(boolean asUnasked) {
        return asUnasked ? unasked : Answer.NOT_APPLICABLE;
    }
}
