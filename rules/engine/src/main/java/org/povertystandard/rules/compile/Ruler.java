package org.povertystandard.rules.compile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** Holds numbers against cuts, each kind of number as it is stored; nothing is converted, so that nothing is allocated. */
interface Ruler {

    /** Whether a stored number is below a cut. */
    boolean isBelow(Object number, int cut);

    /** Whether a whole number is below a cut. */
    boolean isBelow(long number, int cut);

    /** The number in an answer; null if there is none. */
    @Nullable
    Object number(Object answer);

    /** Whether the answer says that the question is not asked. */
    boolean isNotApplicable(Object answer);

    /** For numbers with so many decimals, or any number if {@link Cuts#NO_GRID}. */
    static Ruler of(int decimals, List<Cuts.Cut> cuts) {
        if (decimals == Cuts.NO_GRID) {
            return new OfFacts(cuts.toArray(new Cuts.Cut[0]));
        }
        return decimals == 0 ? new Whole(whole(cuts)) : new Decimal(decimal(cuts, decimals));
    }

    /** The cuts of whole numbers. */
    static long[] whole(List<Cuts.Cut> cuts) {
        var whole = new long[cuts.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = cuts.get(i).value().numerator();
        }
        return whole;
    }

    private static BigDecimal[] decimal(List<Cuts.Cut> cuts, int decimals) {
        var decimal = new BigDecimal[cuts.size()];
        for (int i = 0; i < decimal.length; i++) {
            decimal[i] = cuts.get(i).value().toDecimal(decimals);
        }
        return decimal;
    }

    /** Whole numbers. */
    record Whole(long[] cuts) implements Ruler {
        @Override
        public boolean isBelow(Object number, int cut) {
            return ((Number) number).longValue() <= cuts[cut];
        }

        @Override
        public boolean isBelow(long number, int cut) {
            return number <= cuts[cut];
        }

        @Override
        public Object number(Object answer) {
            return answer;
        }

        @Override
        public boolean isNotApplicable(Object answer) {
            return false;
        }
    }

    /** Decimal numbers. */
    record Decimal(BigDecimal[] cuts) implements Ruler {
        @Override
        public boolean isBelow(Object number, int cut) {
            return ((BigDecimal) number).compareTo(cuts[cut]) <= 0;
        }

        @Override
        public boolean isBelow(long number, int cut) {
            throw new UnsupportedOperationException("A decimal number is stored as one.");
        }

        @Override
        public Object number(Object answer) {
            return answer;
        }

        @Override
        public boolean isNotApplicable(Object answer) {
            return false;
        }
    }

    /** Numbers in answers to questions beyond the form. */
    record OfFacts(Cuts.Cut[] cuts) implements Ruler {
        @Override
        public boolean isBelow(Object number, int cut) {
            return cuts[cut].isAbove((Rational) number);
        }

        @Override
        public boolean isBelow(long number, int cut) {
            throw new UnsupportedOperationException("A number beyond the form is stored as a fraction.");
        }

        @Override
        public @Nullable Object number(Object answer) {
            return answer instanceof FactValue.Number number ? number.number() : null;
        }

        @Override
        public boolean isNotApplicable(Object answer) {
            return answer instanceof FactValue.NotApplicable;
        }
    }
}
