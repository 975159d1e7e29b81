package org.povertystandard.rules.analysis;

import org.povertystandard.fact.Label;

/** What a standard is made of. */
public enum StandardPart {
    PLACE("nơi áp dụng", "place"),
    INSTRUMENT("văn bản", "instrument"),
    CITATION("trích dẫn", "citation"),
    APPLIED("thời gian áp dụng", "applied period"),
    FACT("câu hỏi ngoài phiếu", "additional question"),
    QUESTION("đối tượng được hỏi", "of whom a question is asked"),
    GROUP("nhóm câu hỏi", "group of questions"),
    FIGURE("số liệu", "figure"),
    TABLE("bảng tra cứu", "table"),
    DEFINITION("định nghĩa", "definition"),
    AGEING("cách tính tuổi", "counting of ages"),
    DIMENSION("chiều", "dimension"),
    INDICATOR("chỉ số", "indicator"),
    SCORECARD("bảng điểm", "scorecard"),
    SCORECARD_ROW("dòng của bảng điểm", "row of a scorecard"),
    CATEGORY("loại hộ", "class"),
    TEST("cách xác định", "test"),
    LINE("mức", "line"),
    ABSENT_TEST("cách xác định không có", "absent test"),
    INQUIRY("nội dung xác định thêm", "inquiry"),
    READING("cách hiểu", "reading"),
    NOTE("ghi chú", "note"),
    PECULIARITY("điều khác thường", "peculiarity");

    private final Label label;

    StandardPart(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    /** What it is called. */
    public Label label() {
        return label;
    }
}
