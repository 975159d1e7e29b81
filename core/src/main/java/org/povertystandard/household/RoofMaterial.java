package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item II: main material of the roof. */
public enum RoofMaterial implements FormCode {
    REINFORCED_CONCRETE(1, "bê tông cốt thép", "reinforced concrete"),
    TILES(2, "ngói (xi măng, đất nung)", "tiles (cement, fired clay)"),
    METAL_SHEET(3, "tấm lợp chuyên dụng bằng kim loại", "specialised metal sheet"),
    OTHER(4, "vật liệu khác", "other material");

    private final int number;
    private final Label label;

    RoofMaterial(int number, String vi, String en) {
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
