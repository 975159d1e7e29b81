package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 10: general education completed. */
public enum GeneralEducation implements FormCode {
    PRIMARY_NOT_FINISHED(1, "chưa tốt nghiệp tiểu học", "primary not finished"),
    PRIMARY(2, "tiểu học", "primary"),
    LOWER_SECONDARY(3, "trung học cơ sở", "lower secondary"),
    UPPER_SECONDARY(4, "trung học phổ thông", "upper secondary");

    private final int number;
    private final Label label;

    GeneralEducation(int number, String vi, String en) {
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
