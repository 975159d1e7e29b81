package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for people. */
final class Figures {
    private Figures() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Two decimals, half up; a dash where there is nothing to divide by. */
    static String rate(long part, long whole) {
        return whole == 0
                ? "-"
                : BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        + " %";
    }

    static String households(long number) {
        return count(number) + (number == 1 ? " household" : " households");
    }

    static String rows(long number) {
        return count(number) + (number == 1 ? " row" : " rows");
    }
}
