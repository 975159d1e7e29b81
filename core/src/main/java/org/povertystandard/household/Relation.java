package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 3: relation to the head. */
public enum Relation implements FormCode {
    HEAD(1, "chủ hộ", "head"),
    SPOUSE(2, "vợ/chồng", "spouse"),
    CHILD(3, "con", "child"),
    PARENT(4, "bố/mẹ", "parent"),
    OTHER(5, "khác", "other");

    private final int number;
    private final Label label;

    Relation(int number, String vi, String en) {
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
