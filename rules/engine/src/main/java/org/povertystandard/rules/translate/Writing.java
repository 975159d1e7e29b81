package org.povertystandard.rules.translate;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;

/**
 * How words, numbers and days are written in one language.
 *
 * @param language the language
 */
record Writing(Language language) {
    static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DECIMALS = 9;

    String say(Label label) {
        return label.in(language);
    }

    /** As the beginning of a line. */
    static String title(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    String day(LocalDate day) {
        return day.format(isVietnamese() ? VIETNAMESE_DAY : ENGLISH_DAY);
    }

    /** All digits of a decimal; a fraction that has no end is shown to two decimals and says so. */
    String number(Rational number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(isVietnamese() ? '.' : ',');
        symbols.setDecimalSeparator(isVietnamese() ? ',' : '.');
        boolean ends = number.isOnGrid(DECIMALS);
        return (ends ? "" : "≈ ")
                + new DecimalFormat("#,##0.#########", symbols).format(number.toDecimal(ends ? DECIMALS : 2));
    }

    /** The letters that number the points of a rule. */
    String letters() {
        return isVietnamese() ? Clause.VIETNAMESE_LETTERS : Clause.ENGLISH_LETTERS;
    }

    boolean isVietnamese() {
        return language == Language.VIETNAMESE;
    }
}
