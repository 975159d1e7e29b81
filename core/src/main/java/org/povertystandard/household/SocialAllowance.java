package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 14: the ground on which the member receives a monthly social allowance; {@code none} where the column is empty on a filled form. */
public enum SocialAllowance implements FormCode {
    NONE(0, "không hưởng", "none"),
    ELDERLY(1, "người cao tuổi", "elderly person"),
    DISABLED(2, "người khuyết tật", "disabled person"),
    ORPHAN(3, "trẻ mồ côi", "orphan");

    private final int number;
    private final Label label;

    SocialAllowance(int number, String vi, String en) {
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
