package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** The class of the household in the review of the year before. */
public enum PreviousClass implements FormCode {
    POOR(1, "hộ nghèo", "poor"),
    NEAR_POOR(2, "hộ cận nghèo", "near-poor"),
    NOT_POOR(3, "hộ không nghèo", "not poor");

    private final int number;
    private final Label label;

    PreviousClass(int number, String vi, String en) {
        this.number = number;
        this.label = Label.of(vi, en);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return label;
    }
}
