package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item VI: the power source. */
public enum PowerSource implements FormCode {
    GRID(1, "điện lưới", "grid"),
    GENERATOR(2, "điện máy phát", "generator"),
    OTHER(3, "loại điện khác", "other"),
    NONE(4, "chưa có điện", "none");

    private final int number;
    private final Label label;

    PowerSource(int number, String vi, String en) {
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
