package org.povertystandard.rules.translate;

import org.povertystandard.fact.Label;

/** The words that join labels, numbers and references into rules. */
enum RulePhrase {
    ALWAYS("trong mọi trường hợp", "always"),
    NEVER("không có trường hợp nào", "never"),
    ALL_OF("đồng thời đáp ứng các điều kiện sau", "all of the following"),
    ANY_OF("thuộc một trong các trường hợp sau", "at least one of the following"),
    NOT_ALL_OF("không đồng thời đáp ứng các điều kiện sau", "not all of the following"),
    NONE_OF("không thuộc trường hợp nào sau đây", "none of the following"),
    AT_LEAST_OF("đáp ứng từ %s điều kiện trở lên trong các điều kiện sau", "at least %s of the following"),
    FEWER_OF("đáp ứng ít hơn %s điều kiện trong các điều kiện sau", "fewer than %s of the following"),
    NOT_SO("không phải là", "it is not so that"),
    NOT("không thuộc trường hợp", "not:"),
    OTHER_THAN("khác", "other than"),
    OR("hoặc", "or"),
    YES("có", "yes"),
    NO("không", "no"),
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    ANY_MEMBER("có ít nhất một thành viên", "at least one member meets"),
    NO_MEMBER("không có thành viên nào", "no member meets"),
    EVERY_MEMBER("mọi thành viên", "every member meets"),
    NOT_EVERY_MEMBER("không phải mọi thành viên", "not every member meets"),
    LINE_MET("trong mức", "within the line"),
    LINE_NOT_MET("không trong mức", "not within the line"),
    DEPRIVED_IN("thiếu hụt chỉ số", "deprived in"),
    NOT_DEPRIVED_IN("không thiếu hụt chỉ số", "not deprived in"),
    IN_CLASS("được phân loại là", "the class is"),

    NUMBER_OF_MEMBERS("số thành viên của hộ", "the number of members"),
    MEMBERS_WHO("số thành viên", "the number of members who meet"),
    NUMBER_OF_DEPRIVATIONS("số chỉ số mà hộ thiếu hụt", "the number of indicators in which the household is deprived"),
    POINTS_OF("tổng điểm của", "the points of"),
    SUM_OF("tổng của", "the sum of the following"),
    PRODUCT_OF("tích của", "the product of the following"),
    QUOTIENT_OF("thương của số thứ nhất chia cho số thứ hai", "the first of the following divided by the second"),
    DIVIDED_BY("chia cho", "divided by"),
    FOLLOWING("mức sau đây", "the following"),
    BY(", theo", ", by"),
    TALLY_OF(
            "tổng các số sau, mỗi số được tính khi điều kiện của nó đúng",
            "the sum of those of the following whose condition holds"),
    WHEN("khi", "when"),
    VALUE_IN("số ghi trong", "the number printed in"),
    ROW("dòng", "row"),
    COLUMN("cột", "column"),
    LATEST_NOT_ABOVE("lấy dòng gần nhất không vượt quá", "the nearest row not above it"),
    EARLIEST_NOT_BELOW("lấy dòng gần nhất không thấp hơn", "the nearest row not below it"),
    FIRST_OF_TWO("so hai số sau, số thứ nhất", "of the following two, the first is"),
    THE_SECOND("số thứ hai", "the second"),
    MARCH_1("ngày 1 tháng 3", "on 1 March"),
    FEBRUARY_28("ngày 28 tháng 2", "on 28 February"),
    EVERY_ROW("tính điểm mọi dòng đúng", "every row that holds scores"),
    FIRST_ROW("chỉ tính điểm dòng đúng đầu tiên", "only the first row that holds scores");

    private final Label label;

    RulePhrase(String vi, String en) {
        this.label = Label.of(vi, en);
    }

    Label label() {
        return label;
    }
}
