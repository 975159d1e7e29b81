package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item IX: durable assets, in use, or broken but repairable; bought or given. Counted. */
public enum Asset implements FormCode {
    CARS(1, "ô tô", "cars"),
    MOTORBIKES(2, "xe máy, xe có động cơ", "motorbikes and motor vehicles"),
    MOTOR_BOATS(3, "tàu, ghe, thuyền, xuồng có động cơ", "motor boats"),
    GENERATORS(4, "máy phát điện", "generators"),
    PRINTERS(5, "máy in, máy fax", "printers and fax machines"),
    COLOUR_TVS(6, "ti vi màu", "colour televisions"),
    STEREOS(7, "dàn nghe nhạc các loại", "stereos"),
    COMPUTERS(8, "máy vi tính, máy tính bảng", "computers and tablets"),
    REFRIGERATORS(9, "tủ lạnh", "refrigerators"),
    AIR_CONDITIONERS(10, "máy điều hòa nhiệt độ", "air conditioners"),
    WASHING_MACHINES(11, "máy giặt, sấy quần áo", "washing machines and dryers"),
    WATER_HEATERS(12, "bình tắm nước nóng", "water heaters"),
    MICROWAVES(13, "lò vi sóng, lò nướng", "microwaves and ovens"),
    TELEPHONES(14, "điện thoại (cố định, di động)", "telephones (fixed or mobile)");

    private final int number;
    private final Label label;

    Asset(int number, String vi, String en) {
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
