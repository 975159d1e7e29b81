package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item VIII: the source of domestic water used most. */
public enum WaterSource implements FormCode {
    PIPED_OR_PURCHASED(1, "nước máy, nước đóng chai, nước mua", "piped, bottled or purchased"),
    DRILLED_WELL(2, "giếng khoan", "drilled well"),
    PROTECTED_WELL_OR_SPRING(3, "giếng đào được bảo vệ, khe/mó được bảo vệ", "protected dug well or protected spring"),
    OTHER(4, "khác", "other");

    private final int number;
    private final Label label;

    WaterSource(int number, String vi, String en) {
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
