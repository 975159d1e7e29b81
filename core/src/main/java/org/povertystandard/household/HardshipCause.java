package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item XIII: a cause of hardship; a household may name several. */
public enum HardshipCause implements FormCode {
    NO_PRODUCTION_LAND(1, "không có đất sản xuất", "no production land"),
    NO_CAPITAL(2, "không có vốn sản xuất, kinh doanh", "no capital"),
    NO_LABOUR(3, "không có lao động", "no labour"),
    NO_TOOLS(4, "không có công cụ, phương tiện sản xuất", "no tools"),
    NO_KNOW_HOW(5, "không biết làm ăn", "no know-how"),
    NO_LABOUR_SKILL(6, "không có kỹ năng lao động, sản xuất", "no labour skill"),
    ILLNESS(7, "có người ốm đau, bệnh nặng, tai nạn", "illness"),
    OTHER(8, "nguyên nhân khác", "other");

    private final int number;
    private final Label label;

    HardshipCause(int number, String vi, String en) {
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
