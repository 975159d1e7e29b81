package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for people. */
public final class Figures {
    private Figures() {}

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A sum of weights, which is exact; shown with one decimal, half up. */
    public static String count(BigDecimal weight) {
        return String.format(Locale.ROOT, "%,.1f", weight.setScale(1, RoundingMode.HALF_UP));
    }

    /** Two decimals, half up; a dash where there is nothing to divide by. */
    public static String rate(long part, long whole) {
        return rate(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Two decimals, half up; a dash where there is nothing to divide by. */
    public static String rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "-"
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP) + " %";
    }

    public static String households(long number) {
        return count(number) + (number == 1 ? " household" : " households");
    }

    public static String rows(long number) {
        return count(number) + (number == 1 ? " row" : " rows");
    }
}
