package org.povertystandard.fact;

import org.jspecify.annotations.Nullable;

/**
 * The state of a fact: known, unknown, or not applicable.
 *
 * <p>Unknown means that the question was asked, or should have been, and there is no answer. Not applicable means that the
 * question is not asked of this household or member.
 */
public sealed interface FactValue {

    /** An answer. */
    sealed interface Known extends FactValue {}

    /**
     * A yes or no.
     *
     * @param yes the answer
     */
    record YesNo(boolean yes) implements Known {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof YesNo that && yes == that.yes;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(yes);
        }

        @Override
        public String toString() {
            return String.valueOf(yes);
        }
    }

    /**
     * A code of a choice.
     *
     * @param code the code
     */
    record Code(String code) implements Known {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Code that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * An exact number.
     *
     * @param number the number
     */
    record Number(Rational number) implements Known {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && number.equals(that.number);
        }

        @Override
        public int hashCode() {
            return number.hashCode();
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** No answer, though the question applies. */
    record Unknown() implements FactValue {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** The question is not asked here. */
    record NotApplicable() implements FactValue {
        @Override
        public String toString() {
            return "not applicable";
        }
    }

    /** The one unknown value. */
    FactValue UNKNOWN = new Unknown();

    /** The one not-applicable value. */
    FactValue NOT_APPLICABLE = new NotApplicable();

    /** Yes or no. */
    static Known of(boolean yes) {
        return new YesNo(yes);
    }

    /** A code of a choice, also where it reads {@code "true"}: yes or no is {@link #of(boolean)}. */
    static Known of(String code) {
        return new Code(code);
    }

    /** An exact number. */
    static Known of(Rational number) {
        return new Number(number);
    }

    /** A whole number. */
    static Known of(long number) {
        return new Number(Rational.of(number));
    }
}
