package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 17: wage work and its contract; asked of members who work. */
public enum WageWork implements FormCode {
    WITH_CONTRACT(1, "có hợp đồng lao động", "with a labour contract"),
    WITHOUT_CONTRACT(2, "không có hợp đồng lao động", "without a labour contract"),
    NOT_WAGE_WORK(3, "không phải làm công ăn lương", "not wage work");

    private final int number;
    private final Label label;

    WageWork(int number, String vi, String en) {
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
