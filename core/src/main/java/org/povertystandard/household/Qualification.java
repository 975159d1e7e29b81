package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 11: vocational or professional qualification. */
public enum Qualification implements FormCode {
    NONE(1, "chưa qua đào tạo", "none"),
    ELEMENTARY(2, "sơ cấp, chứng chỉ nghề", "elementary or vocational certificate"),
    INTERMEDIATE(3, "trung cấp", "intermediate"),
    COLLEGE(4, "cao đẳng", "college"),
    UNIVERSITY(5, "đại học", "university"),
    POSTGRADUATE(6, "sau đại học", "postgraduate");

    private final int number;
    private final Label label;

    Qualification(int number, String vi, String en) {
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
