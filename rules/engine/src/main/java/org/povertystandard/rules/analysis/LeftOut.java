package org.povertystandard.rules.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;

/**
 * Whether a search left households out, and why: those of which something is still unknown when every question is answered that they
 * can answer. Their class may be known all the same, so that what no other household does is not shown.
 */
final class LeftOut {
    private static final Label BEYOND_A_TABLE = Label.of(
            "Có hộ đã trả lời mọi câu hỏi mà vẫn chưa rõ: bảng không có dòng để tra.",
            "A household that has answered everything is still not decided: a table has no row for it.");

    private static final Label OTHER_COLUMNS = Label.of(
            "Có hộ không được chấm theo đúng một cột của bảng điểm.",
            "A household is served by no column of a scorecard, or by several.");

    private @Nullable Label why;

    /** Why some are left out; empty if none is. */
    Optional<Label> why() {
        return Optional.ofNullable(why);
    }

    /** With every answer given, a table says nothing. */
    void beyondATable() {
        because(BEYOND_A_TABLE);
    }

    /** No column serves the household, or several do. */
    void inOtherColumns() {
        because(OTHER_COLUMNS);
    }

    /** A member is asked what the form does not let them answer. */
    void cannotAnswer(FactId question, FactId needed) {
        because(Label.of(
                "Chuẩn hỏi " + question + " cả người mà câu trả lời " + needed
                        + " không cho trả lời; phần questions cần nêu hỏi ai.",
                "The standard asks " + question + " also of members who cannot answer it, given their answer to "
                        + needed + "; its questions should say of whom it is asked."));
    }

    private void because(Label reason) {
        if (why == null) {
            why = reason;
        }
    }
}
