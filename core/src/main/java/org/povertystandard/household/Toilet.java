package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item V: the toilet in use. */
public enum Toilet implements FormCode {
    SEPTIC(1, "tự hoại/bán tự hoại", "septic or semi-septic"),
    IMPROVED(
            2,
            "thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hố xí đào có bệ ngồi, hai ngăn",
            "pour-flush, ventilated, dug pit with seat, or two-chamber"),
    OTHER(3, "khác", "other");

    private final int number;
    private final Label label;

    Toilet(int number, String vi, String en) {
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
