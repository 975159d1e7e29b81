package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item XIV: a support policy received or needed; several. */
public enum SupportPolicy implements FormCode {
    HEALTH(1, "y tế", "health"),
    EDUCATION(2, "giáo dục", "education"),
    VOCATIONAL_TRAINING(3, "đào tạo nghề", "vocational training"),
    EMPLOYMENT(4, "việc làm", "employment"),
    HOUSING(5, "nhà ở", "housing"),
    CLEAN_WATER_SANITATION(6, "nước sạch và vệ sinh", "clean water and sanitation"),
    PRODUCTION_LAND(7, "đất sản xuất", "production land"),
    CREDIT(8, "tín dụng", "credit"),
    PRODUCTION_LIVELIHOOD(9, "sản xuất, sinh kế", "production and livelihood"),
    ACCESS_TO_INFORMATION(10, "tiếp cận thông tin", "access to information"),
    LEGAL(11, "trợ giúp pháp lý", "legal"),
    ELECTRICITY(12, "điện", "electricity"),
    OTHER(13, "khác", "other");

    private final int number;
    private final Label label;

    SupportPolicy(int number, String vi, String en) {
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
