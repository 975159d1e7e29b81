package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 18: what the member receives monthly; {@code none} where the column is empty on a filled form. */
public enum MonthlyBenefit implements FormCode {
    NONE(0, "không hưởng", "none"),
    PENSION(1, "lương hưu", "pension"),
    SOCIAL_INSURANCE(2, "trợ cấp bảo hiểm xã hội", "social insurance benefit"),
    MERIT(3, "trợ cấp ưu đãi người có công", "merit allowance");

    private final int number;
    private final Label label;

    MonthlyBenefit(int number, String vi, String en) {
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
