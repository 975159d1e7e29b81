package org.povertystandard.rules.translate;

import org.povertystandard.fact.Label;

/** What a filled form says beside the labels of facts, codes and standards. */
enum Phrase {
    TITLE("Phiếu rà soát đã điền", "Filled review form"),
    HOUSEHOLD("Mã hộ", "Household"),
    REVIEWED_ON("Ngày rà soát", "Reviewed on"),
    APPLIED_ON("Áp dụng quy định của ngày", "Law of the day"),
    PROVINCE("Tỉnh/thành phố", "Province"),
    DISTRICT("Quận/huyện", "District"),
    COMMUNE("Xã/phường/thị trấn", "Commune"),
    VILLAGE("Thôn/tổ dân phố", "Village"),
    HEAD_ETHNICITY("Dân tộc của chủ hộ (mã)", "Ethnicity of the head (code)"),

    PROPOSAL("Theo phương án đề xuất, không phải quy định", "By a proposal, and not by law"),
    FORM_B1("Phiếu B1 - Thông tin chung về hộ gia đình", "Form B1: the household"),
    PART_A("A. Thông tin về hộ gia đình", "A. The household"),
    PART_B("B. Thông tin về thành viên hộ gia đình", "B. The members"),
    ASSETS("Các tài sản lâu bền (số lượng)", "Durable assets (how many)"),
    LAND("Diện tích đất đai (m²)", "Land (m²)"),
    LIVESTOCK("Chăn nuôi (số con)", "Livestock (heads)"),
    CAUSES("Nguyên nhân hộ còn khó khăn", "Causes of hardship"),
    POLICIES("Các chính sách hỗ trợ", "Support policies"),
    RECEIVED("Đang hưởng", "Received"),
    NEEDED("Nhu cầu", "Needed"),
    NONE_NAMED("không nêu mục nào", "none named"),
    TENS("chục", "tens"),
    BIRDS("con", "birds"),
    DONG("đồng", "dong"),
    YES("có", "yes"),
    NO("không", "no"),

    ROW("TT", "No."),
    MEMBER("Mã thành viên", "Member"),
    OF_MEMBER("thành viên", "member"),
    ETHNICITY("dân tộc", "ethnicity"),
    COLUMN("Cột", "Column"),
    NOTHING_RECEIVED("không", "none"),

    UNANSWERED("chưa trả lời", "not answered"),
    NOT_ASKED("không hỏi thành viên này", "not asked of this member"),
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    UNUSED(
            "có ghi nhưng không dùng, vì phiếu không hỏi thành viên này",
            "given but not used: not asked of this member"),
    OPEN_ROW("chưa biết", "not known"),

    ADDITIONAL("Thông tin ngoài phiếu", "Beyond the form"),
    QUESTION("Câu hỏi", "Question"),
    ANSWER("Trả lời", "Answer"),
    WAS_NOT_ASKED("không hỏi", "not asked"),
    COUNTS_AS("tính là", "counts as"),

    FORM_B2("Phiếu B2 - Các chỉ tiêu nhu cầu xã hội cơ bản", "Form B2: the indicators of basic social services"),
    NUMBER("STT", "No."),
    INDICATOR("Chỉ tiêu", "Indicator"),
    MARK("Thiếu hụt", "Deprived"),
    POINTS("Điểm", "Points"),
    SUM("Tổng", "Sum"),

    SCORE_SHEET("Bảng chấm điểm", "Score sheet"),
    FEATURE("Đặc trưng hộ", "Feature"),
    HOLDS("Đánh dấu", "Mark"),
    NO_ROW("cột điểm này không có dòng đó (0 điểm)", "the column has no such row (0 points)"),
    SEVERAL_COLUMNS(
            "Chưa biết khu vực hoặc vùng nên còn nhiều cột điểm có thể áp dụng.",
            "Area or region is not known, so that several columns may apply."),

    RESULT("Kết quả", "Result"),
    CLASSES("Phân loại hộ", "Class"),
    POSSIBLE("còn có thể", "still possible"),
    NO_CLASS("Hộ không thuộc loại nào theo văn bản.", "The law itself leaves the household in no class."),
    BOUND(
            "Không thể có loại nào khác, nhưng chưa xét hết mọi trường hợp.",
            "No other class is possible, but not every case could be walked through."),
    MEASURE("Thước đo", "Measure"),
    VALUE("Của hộ", "Of the household"),
    CONDITION("Điều kiện", "Condition"),
    MET("Thỏa", "Met"),
    ASK("Cần hỏi thêm, theo thứ tự", "To ask next, in this order"),
    ASK_UNRANKED(
            "Cần hỏi thêm, theo thứ tự của phiếu (còn thiếu quá nhiều thông tin để biết nên hỏi gì trước)",
            "To ask next, in the form's order (too much is unknown to say what to ask first)"),
    CAVEATS("Lưu ý", "Please note"),
    SOURCES("Nguồn", "Sources"),
    STANDARD("Chuẩn", "Standard"),
    STANDARD_ID("Mã chuẩn", "Id of the standard"),
    HASH("Mã băm nội dung chuẩn (SHA-256)", "Hash of the standard's content (SHA-256)"),
    TEST("Cách xác định", "Test"),
    ARTICLES("Căn cứ", "Where it stands"),
    ENGINE("Bộ tính", "Engine"),
    COMMUNE_DECIDES(
            "Bản in này không phải là quyết định; kết quả phân loại do cấp xã quyết định.",
            "This print is not a decision; the commune decides the class."),
    SIGNED_BY_HOUSEHOLD("Hộ gia đình", "The household"),
    SIGNED_BY_REVIEWER("Rà soát viên", "The reviewer"),
    SIGN("(ký, ghi rõ họ tên)", "(signature and name)");

    private final Label label;

    Phrase(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    Label label() {
        return label;
    }
}
