package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** What every household must satisfy before any law is asked. */
public enum HouseholdRule {
    HAS_MEMBERS(
            "Hộ không có thành viên nào. Có thể chưa đọc bảng thành viên.",
            "A household has at least one member. Maybe the member rows were not read."),
    MEMBER_IDS_DIFFER(
            "Hai thành viên của hộ có cùng mã này. Mỗi thành viên có một mã riêng, ví dụ số thứ tự trên phiếu.",
            "Two members of the household have this id. Each has one of its own, such as the line of the form."),
    ONE_HEAD(
            "Một hộ chỉ có một chủ hộ, mà đã có thành viên khác là chủ hộ.",
            "A household has one head, and another member is the head already."),
    SOME_HEAD(
            "Hộ không có chủ hộ, dù quan hệ của mọi thành viên đã biết.",
            "One member is the head; here all relations are known and none is."),
    BORN_BEFORE_REVIEW(
            "Ngày sinh sau ngày rà soát. Hãy kiểm tra cả hai ngày.",
            "A member is born on or before the review date. Check both days."),
    NOT_NEGATIVE("Giá trị không được âm.", "This number cannot be negative."),
    MORE_THAN_ZERO(
            "Giá trị phải lớn hơn 0. Chưa đo thì để trống.",
            "This number must be more than 0. What was not measured is left open."),
    DECIMALS(
            "Quá nhiều chữ số. Nhiều nhất là 15 chữ số, trong đó diện tích có 2 chữ số thập phân, điện, chiều cao, cân"
                    + " nặng có 1, thu nhập không có.",
            "This number has too many digits for the form: at most 15 in all, of which 2 are decimals of an area, 1 of"
                    + " electricity, height or weight, and none of income."),
    LEVEL_ONLY_WHEN_ATTENDING(
            "Có cấp học nhưng thành viên không đi học. Hãy sửa một trong hai câu trả lời.",
            "A level attended is given only for a member who attends school. Correct one of the two answers."),
    JOB_ONLY_WHEN_WORKING(
            "Có thông tin việc làm nhưng thành viên không làm việc. Hãy sửa một trong hai câu trả lời.",
            "A kind of job or a contract is given only for a member who works. Correct one of the two answers."),
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
