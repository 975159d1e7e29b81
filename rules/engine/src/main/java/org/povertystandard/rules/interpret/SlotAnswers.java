package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** What tests see of the answers to a fact: each made once where there are few. */
final class SlotAnswers {
    /** Ages, counts of things and animals are mostly under this. */
    private static final int SMALL = 128;

    private final Interval domain;
    private final List<String> codes;
    private final String[] texts;
    private final Answer[] ofCodes;
    private final int numbered;
    private final Answer yes;
    private final Answer no;
    private final Answer unknown;
    private final Answer unasked;
    private final @Nullable Answer[] small = new Answer[SMALL];

    /**
     * The answers to a fact.
     *
     * @param unasked what it counts as when nobody asked; null if it is then unknown
     */
    SlotAnswers(FactType type, Interval domain, @Nullable FactValue unasked) {
        this.domain = domain;
        this.codes = type instanceof FactType.Choice choice ? choice.codes() : List.of();
        this.texts = codes.toArray(new String[0]);
        this.ofCodes = new Answer[texts.length];
        for (int i = 0; i < ofCodes.length; i++) {
            ofCodes[i] = new Answer(FactValue.of(codes.get(i)), i, domain, false, false);
        }
        boolean yesNo = type instanceof FactType.YesNo;
        this.yes = numbered(FactValue.of(true), yesNo ? 1 : Answer.NO_CODE);
        this.no = numbered(FactValue.of(false), yesNo ? 0 : Answer.NO_CODE);
        this.numbered = yesNo ? 2 : type instanceof FactType.Number ? SMALL : texts.length;
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

    /** Of a whole number. */
    Answer ofWhole(long number) {
        if (number < 0 || number >= SMALL) {
            return Answer.of(FactValue.of(number), domain);
        }
        Answer known = small[(int) number];
        if (known == null) {
            // Two threads may both make it, and make the same.
            Rational value = Rational.of(number);
            known = new Answer(
                    FactValue.of(value),
                    numbered == SMALL ? (int) number : Answer.NO_CODE,
                    Interval.of(value),
                    false,
                    false);
            small[(int) number] = known;
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
