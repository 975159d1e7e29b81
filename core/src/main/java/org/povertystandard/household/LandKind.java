package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item X: land with the right of use, or rented in, in square metres. */
public enum LandKind implements FormCode {
    POND_GARDEN_LAND(1, "ao, vườn liền kề đất ở", "pond or garden beside the dwelling"),
    ANNUAL_CROP_LAND(2, "đất trồng cây hàng năm", "annual crop land"),
    PERENNIAL_CROP_LAND(3, "đất trồng cây lâu năm", "perennial crop land"),
    WATER_SURFACE(4, "đất mặt nước", "water surface"),
    FOREST_LAND(5, "đất rừng", "forest land");

    private final int number;
    private final Label label;

    LandKind(int number, String vi, String en) {
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
