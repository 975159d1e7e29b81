package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 5. */
public enum Sex implements FormCode {
    MALE(1, "nam", "male"),
    FEMALE(2, "nữ", "female");

    private final int number;
    private final Label label;

    Sex(int number, String vi, String en) {
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
