package org.povertystandard.examples.analyst.table;

/** A way of writing an answer that is understood, and said to have been understood. */
public enum Assumption {
    FORM_NUMBER("a number of the form, for its code"),
    NUMBER_WITH_DECIMALS("a number of the form with decimals, such as 2.0"),
    ZERO_FOR_NONE("0, for none"),
    WORDS("words of the form, for their code"),
    WITHOUT_DIACRITICS("words without diacritics"),
    CROSS("a cross, for yes"),
    UNKNOWN_IN_WORDS("words, for unknown"),
    TENS("tens of birds, times ten"),
    DAY_FIRST("dd/mm/yyyy"),
    DAY_FIRST_NOT_MONTH("dd/mm/yyyy that could also be mm/dd/yyyy"),
    MONTH_AND_YEAR("mm/yyyy"),
    YEAR_WITH_DECIMALS("a year with decimals, such as 1985.0"),
    SERIAL_DAY("a day as Excel counts them (1900 system)"),
    DECIMAL_COMMA("a decimal comma"),
    THOUSANDS("separators of thousands"),
    LOST_ZEROS("zeros in front that were lost, put back");

    private final String words;

    Assumption(String words) {
        this.words = words;
    }

    /** What was understood, in words. */
    public String words() {
        return words;
    }
}
