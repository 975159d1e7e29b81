package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** The six regions of the scorecard. A fact to be given: no province of today tells it. */
public enum Region implements FormCode {
    RED_RIVER_DELTA(1, "Đồng bằng sông Hồng", "Red River Delta"),
    NORTHERN_MIDLANDS_MOUNTAINS(2, "Trung du và miền núi phía Bắc", "Northern midlands and mountains"),
    NORTH_CENTRAL_CENTRAL_COAST(3, "Bắc Trung Bộ và Duyên hải miền Trung", "North Central and central coast"),
    CENTRAL_HIGHLANDS(4, "Tây Nguyên", "Central Highlands"),
    SOUTH_EAST(5, "Đông Nam Bộ", "South East"),
    MEKONG_RIVER_DELTA(6, "Đồng bằng sông Cửu Long", "Mekong River Delta");

    private final int number;
    private final Label label;

    Region(int number, String vi, String en) {
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
