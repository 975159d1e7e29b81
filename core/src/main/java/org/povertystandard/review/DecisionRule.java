package org.povertystandard.review;

import org.povertystandard.fact.Label;

/** What holds between a determination and the decisions that followed it. */
public enum DecisionRule {
    /** The day of a decision is the review date or later. */
    AFTER_REVIEW(
            "decidedOn",
            "Ngày quyết định trước ngày rà soát.",
            "A decision is taken on the review date or later, not before it."),
    /** A reason is given unless the determination left the class decided and no other. */
    REASON(
            "reason",
            "Phải nêu lý do, vì loại được quyết định khác kết quả xác định hoặc kết quả xác định không phải là một loại duy nhất.",
            "A reason must be given where the class decided is not the one computed, or where the computation did not leave one"
                    + " class."),
    /** A decision other than the first says which one it replaces. */
    SAYS_WHAT_IT_REPLACES(
            "replaces",
            "Hộ đã có quyết định cho lần rà soát này. Quyết định sau phải nêu số và ngày của quyết định mà nó thay thế.",
            "There is a decision for this review already. A further one names the number and the day of the one it replaces."),
    /** A decision replaces one that is there. */
    REPLACES_WHAT_IS_THERE(
            "replaces",
            "Không có quyết định nào mang số và ngày này để thay thế.",
            "There is no decision of this number and day to replace."),
    /** A decision replaces the one in force, not one that was replaced before. */
    REPLACES_WHAT_IS_IN_FORCE(
            "replaces",
            "Quyết định này đã bị thay thế; chỉ thay thế được quyết định đang có hiệu lực.",
            "This decision was replaced before; only the one in force can be replaced."),
    /** A decision is not older than the one it replaces. */
    AFTER_THE_ONE_REPLACED(
            "decidedOn",
            "Ngày quyết định trước ngày của quyết định bị thay thế.",
            "A decision is not taken before the one it replaces."),
    /** Two decisions of one day have different numbers. */
    NUMBER_OF_ITS_OWN(
            "number",
            "Hộ đã có một quyết định mang số này và ngày này cho lần rà soát này.",
            "There is another decision of this number and day for this review.");

    private final String field;
    private final Label text;

    DecisionRule(String field, String vi, String en) {
        this.field = field;
        this.text = Label.of(vi, en);
    }

    /** The part of the decision that breaks the rule, such as {@code decidedOn}. */
    public String field() {
        return field;
    }

    /** The rule in words. */
    public Label text() {
        return text;
    }
}
