package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** What every household must satisfy before any law is asked. */
public enum HouseholdRule {
    HAS_MEMBERS(
            "Hộ không có thành viên nào. Có thể chưa đọc bảng thành viên.",
            "A household has at least one member. Maybe the member rows were not read."),
    MEMBER_IDS_DIFFER("Mã thành viên bị trùng.", "Two members of a household cannot have the same id."),
    ONE_HEAD("Một hộ chỉ có một chủ hộ.", "A household has one head, not two."),
    SOME_HEAD(
            "Hộ không có chủ hộ, dù quan hệ của mọi thành viên đã biết.",
            "One member is the head; here all relations are known and none is."),
    BORN_BEFORE_REVIEW("Ngày sinh sau ngày rà soát.", "A member is born on or before the review date."),
    NOT_NEGATIVE("Giá trị không được âm.", "This number cannot be negative."),
    MORE_THAN_ZERO("Giá trị phải lớn hơn 0.", "This number must be more than 0."),
    DECIMALS("Quá nhiều chữ số.", "This number has too many digits for the form."),
    LEVEL_ONLY_WHEN_ATTENDING(
            "Có cấp học nhưng thành viên không đi học.",
            "A level attended is given only for a member who attends school."),
    JOB_ONLY_WHEN_WORKING(
            "Có thông tin việc làm nhưng thành viên không làm việc.",
            "A kind of job or a contract is given only for a member who works."),
    NOT_A_FORM_FACT(
            "Câu hỏi này đã có trong phiếu, không phải thông tin bổ sung.",
            "This fact is an item of the form; give it there, not among the additional facts.");

    private final Label text;

    HouseholdRule(String vi, String en) {
        this.text = Label.of(vi, en);
    }

    /** The rule in words. */
    public Label text() {
        return text;
    }
}
