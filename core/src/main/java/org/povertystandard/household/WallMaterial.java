package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item III: main material of the walls. */
public enum WallMaterial implements FormCode {
    REINFORCED_CONCRETE(1, "bê tông cốt thép", "reinforced concrete"),
    BRICK_STONE(2, "gạch/đá", "brick or stone"),
    DURABLE_WOOD_METAL(3, "gỗ/kim loại bền chắc", "durable wood or metal"),
    OTHER(4, "vật liệu khác", "other material");

    private final int number;
    private final Label label;

    WallMaterial(int number, String vi, String en) {
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
