package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 9: the level attended now; asked of members who attend. */
public enum LevelAttended implements FormCode {
    PRESCHOOL(1, "mầm non", "preschool"),
    PRIMARY(2, "tiểu học", "primary"),
    LOWER_SECONDARY(3, "trung học cơ sở", "lower secondary"),
    UPPER_SECONDARY(4, "trung học phổ thông", "upper secondary"),
    SHORT_COURSE(5, "đào tạo ngắn hạn", "short training course"),
    INTERMEDIATE(6, "trung cấp", "intermediate"),
    COLLEGE(7, "cao đẳng", "college"),
    UNIVERSITY(8, "đại học trở lên", "university or higher");

    private final int number;
    private final Label label;

    LevelAttended(int number, String vi, String en) {
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
