package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item I: main material of the pillars (of the load-bearing wall where there are none). */
public enum PillarMaterial implements FormCode {
    REINFORCED_CONCRETE(1, "bê tông cốt thép", "reinforced concrete"),
    BRICK_STONE(2, "gạch/đá", "brick or stone"),
    IRON_STEEL_DURABLE_WOOD(3, "sắt/thép/gỗ bền chắc", "iron, steel or durable wood"),
    OTHER(4, "vật liệu khác", "other material");

    private final int number;
    private final Label label;

    PillarMaterial(int number, String vi, String en) {
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
