package org.povertystandard.rules.translate;

import org.povertystandard.fact.Label;

/** What a rule book says beside the words of the standard itself. */
enum BookPhrase {
    CONTENTS("Nội dung", "Contents"),
    STANDARD("Mã chuẩn", "Standard"),
    NAME("Chuẩn", "Standard"),
    HASH("Mã băm nội dung (SHA-256)", "Hash of the content (SHA-256)"),
    PLACE("Nơi áp dụng", "Place"),
    DERIVED("Dựa trên chuẩn", "Stands on the standard"),
    REFORM("Đây là phương án đề xuất, không phải quy định.", "This is a proposal and no law."),
    DISCLAIMER(
            "Trang này được lập từ dữ liệu của chuẩn. Khi khác với văn bản quy phạm pháp luật thì văn bản là đúng.",
            "This page is made from the standard's data. Where it differs from the text of the law, the text is right."),
    HOW_TO_READ("Cách đọc", "How to read this page"),
    HOW_REFERENCES(
            "ĐN chỉ định nghĩa, SL chỉ số liệu của văn bản, B chỉ bảng tra cứu; số trong ngoặc vuông chỉ nguồn ở phần cuối.",
            "D refers to a definition, F to a figure of law, T to a table; a number in square brackets to a source at the end."),
    HOW_WEAK(
            "† đánh dấu nguồn chưa chắc chắn: phần cuối ghi rõ biết từ đâu.",
            "† marks a source that is not well known: the end says how it is known."),
    HOW_NOT_APPLICABLE(
            "Nội dung không áp dụng cho một người hoặc một hộ thì mọi phép so sánh với nội dung đó là sai; chưa biết thì kết quả"
                    + " là chưa biết, không mặc định.",
            "What does not apply to a person or a household meets no comparison; what is not known leaves the result not known,"
                    + " and nothing stands in for it."),

    DEFINITION_LETTER("ĐN", "D"),
    FIGURE_LETTER("SL", "F"),
    TABLE_LETTER("B", "T"),
    READING_LETTER("CH", "R"),

    APPLIED("Thời gian áp dụng", "When it is applied"),
    FROM("Từ ngày", "From"),
    TO("Đến hết ngày", "To the end of"),
    TESTS_APPLIED("Cách xác định", "Tests"),
    CAVEAT("Lưu ý", "Please note"),
    SOURCES("Nguồn", "Sources"),
    ABSENT("Không có cách xác định", "There is no test"),

    TESTS("Phân loại hộ", "The classes and how they are decided"),
    MEASURE("Thước đo", "What is measured"),
    WORKED_OUT("Cách tính", "How it is worked out"),
    LINE("Mức", "Line"),
    MET_WHEN("Thuộc mức khi", "Within the line when"),
    CLASS("Loại hộ", "Class"),
    WHEN("Khi", "When"),
    GAP("văn bản để trống", "left open by the law"),
    NO_LINE("chỉ để báo cáo", "reported only"),

    INQUIRIES("Nội dung xác định thêm", "What is asked beside the class"),
    INQUIRED_OF("Xác định cho", "Asked of"),
    OTHERWISE("người khác", "of everybody else"),
    SIGN_NUMBER("Cột", "Column"),
    SIGN("Đặc điểm", "Sign"),
    OUTCOME("Kết quả", "Answer"),
    MEANING("Ý nghĩa", "What follows"),
    NO_OTHER("không thuộc kết quả nào ở trên", "none of the above"),

    INDICATORS("Chiều và chỉ số thiếu hụt", "The dimensions and their indicators"),
    DEPRIVED_WHEN("Hộ thiếu hụt khi", "The household is deprived when"),
    WHERE("Trong đó", "Where"),

    DEFINITIONS("Định nghĩa dùng chung", "Definitions used in several places"),
    OF_MEMBER("của thành viên", "of a member"),
    OF_HOUSEHOLD("của hộ", "of the household"),

    SCORECARDS("Bảng chấm điểm", "Scorecards"),
    COLUMN("Cột điểm", "Column"),
    SERVES("Dùng cho hộ", "Serves households for which"),
    NUMBER("STT", "No."),
    FEATURE("Đặc trưng của hộ", "Feature"),
    HOLDS_WHEN("Được tính khi", "Holds when"),
    NO_POINTS(
            "Mỗi mục tính điểm mọi dòng đúng, trừ mục ghi khác. – : cột không có dòng này (0 điểm).",
            "In each item every row that holds scores, unless the item says otherwise. – : the column has no such row (0 points)."),

    QUESTIONS("Câu hỏi và đối tượng được hỏi", "The questions and who is asked"),
    QUESTION("Câu hỏi", "Question"),
    ASKED_OF("Hỏi thành viên", "Asked of members for whom"),
    BEYOND("Câu hỏi ngoài phiếu", "Questions beyond the form"),
    ANSWERS("Trả lời", "Answer"),
    UNASKED("Khi không hỏi", "When not asked"),
    COUNTS_AS("tính là", "counts as"),
    STAYS_UNKNOWN("là chưa biết", "is not known"),
    YES_OR_NO("có hoặc không", "yes or no"),
    A_NUMBER("số", "a number"),
    TOGETHER("Các câu được trả lời cùng nhau", "Questions that are answered together"),
    AGEING(
            "người sinh ngày 29 tháng 2 thêm tuổi, trong năm không nhuận, vào",
            "somebody born on 29 February becomes a year older, in a common year,"),

    FIGURES("Số liệu của văn bản", "The figures of law"),
    FIGURE("Số liệu", "Figure"),
    VALUE("Giá trị", "Value"),
    TABLES("Bảng tra cứu", "Tables"),
    ROW("Dòng", "Row"),
    UNIT("Đơn vị", "Unit"),

    READINGS("Chỗ văn bản chưa rõ và cách hiểu đã chọn", "Where the text is open, and how it is read"),
    READ_AS("Ở đây hiểu là", "Read here as"),
    OTHER_READING("Cách hiểu khác", "Another reading"),
    THEN("khi đó", "then"),
    WOULD_BE("là", "is"),
    POINTS("điểm", "points"),

    NOTES("Mâu thuẫn của văn bản và nội dung chưa đưa vào", "Conflicts of the texts, and what is not formalised"),
    CONFLICTS("Mâu thuẫn, sai sót của văn bản", "Conflicts and misprints of the texts"),
    NOT_FORMALISED("Nội dung chưa đưa vào", "Not formalised"),
    PECULIARITIES(
            "Điều kiểm tra dữ liệu thấy khác thường và lý do", "What a check of the data finds odd, and why it is so"),

    CHANGES("Thay đổi so với chuẩn trước", "What changed since the standard before"),
    DIFFERENCES("Khác với chuẩn gốc", "What is different from the standard it rests on"),
    IN_BASE("Ở chuẩn gốc", "In the base"),
    IN_THIS("Ở chuẩn này", "In this one"),
    NOT_IN_BASE("không có", "is not there"),
    NOT_IN_THIS("không có", "is not here"),
    COMPARED_WITH("So với", "Compared with"),
    NOTHING_CHANGED("Không có gì khác.", "Nothing reads otherwise."),
    WHAT("Nội dung", "What"),
    BEFORE("Trước đây", "Before"),
    NOW("Nay", "Now"),
    NEW("chưa có", "was not there"),
    GONE("không còn", "is no longer there"),

    ACTS("Văn bản và nguồn", "Acts and sources"),
    SIGNED("ký ngày", "signed on"),
    IN_FORCE("có hiệu lực từ ngày", "in force from"),
    SOURCE("Nơi trong văn bản", "Place in the act"),
    VERIFIED("đối chiếu ngày", "verified on"),
    HOW_KNOWN("Biết từ", "How it is known"),

    INDEX("Sổ tay các chuẩn nghèo", "Rule books of the poverty standards"),
    WHOLE_COUNTRY("cả nước", "whole country"),
    PAGES("Trang", "Pages");

    private final Label label;

    BookPhrase(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    Label label() {
        return label;
    }
}
