package org.povertystandard.review;

import org.povertystandard.fact.Label;

/**
 * The columns of a table of movements of one list, as forms 7.2 and 7.3 have them. For the poor list the other list is the
 * near-poor one, and the reverse.
 */
public enum Flow {
    OPENING(1, "đầu năm", "at the beginning"),
    TO_OTHER_LIST(-1, "sang danh sách kia", "to the other list"),
    /** Off both lists, there at the end. */
    ROSE_ABOVE(-1, "vượt chuẩn cận nghèo", "rose above the near-poor standard"),
    /** Changes of members, moving away, splits, mergers, deaths of one-person households. */
    OTHER_DECREASE(-1, "giảm do nguyên nhân khác", "other decrease"),
    FROM_OTHER_LIST(1, "từ danh sách kia", "from the other list"),
    /** From neither list; left one in an earlier year. */
    RETURNED(1, "tái nghèo, tái cận nghèo", "returned"),
    /** From neither list; never on one. */
    NEWLY_ARISING(1, "phát sinh mới", "newly arising"),
    /** From neither list; which of the two is not known. The forms have no column for it. */
    RETURNED_OR_NEWLY_ARISING(1, "tái nghèo hoặc phát sinh mới, chưa rõ", "returned or newly arising, not known which"),
    /** Changes of members, moving in, splits, mergers. */
    OTHER_INCREASE(1, "tăng do nguyên nhân khác", "other increase"),
    CLOSING(0, "cuối năm", "at the end");

    private final int sign;
    private final Label label;

    Flow(int sign, String vi, String en) {
        this.sign = sign;
        this.label = Label.of(vi, en);
    }

    /** What it does to the number at the end: 1 adds, -1 takes away, 0 is that number itself. */
    public int sign() {
        return sign;
    }

    /** Its name in the table of a list. */
    public Label label(ListStatus list) {
        boolean poor = list == ListStatus.POOR;
        return switch (this) {
            case TO_OTHER_LIST -> (poor ? Movement.BECAME_NEAR_POOR : Movement.BECAME_POOR).label();
            case FROM_OTHER_LIST -> (poor ? Movement.BECAME_POOR : Movement.BECAME_NEAR_POOR).label();
            case ROSE_ABOVE -> (poor ? Movement.ROSE_ABOVE : Movement.ESCAPED_NEAR_POOR).label();
            default -> label;
        };
    }
}
