package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 15: employment. */
public enum Employment implements FormCode {
    WORKING(1, "đang làm việc", "working"),
    NO_JOB(2, "không có việc làm", "no job"),
    NO_CAPACITY(3, "không có khả năng lao động", "no capacity to work"),
    STUDYING(4, "đang đi học", "studying"),
    DOES_NOT_WANT(5, "không muốn đi làm", "does not want to work"),
    RETIRED_HOMEMAKER(6, "nghỉ hưu/nội trợ", "retired or homemaker");

    private final int number;
    private final Label label;

    Employment(int number, String vi, String en) {
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
