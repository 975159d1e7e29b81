package org.povertystandard.review;

/**
 * The number an office gave a decision, such as {@code 125/QĐ-UBND}, as it stands on the paper. Offices begin again each year, and
 * one decision names many households: with its day it tells the decisions of one household apart, and no more.
 *
 * @param value not blank, at most 200 characters
 */
public record DecisionNumber(String value) {
    private static final int LONGEST = 200;

    public DecisionNumber {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The number of a decision is not blank and has at most " + LONGEST + " characters.");
        }
    }

    public static DecisionNumber of(String value) {
        return new DecisionNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
