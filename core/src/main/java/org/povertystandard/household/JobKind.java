package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Column 16: the kind of job; asked of members who work. */
public enum JobKind implements FormCode {
    OFFICIAL(1, "công chức, viên chức", "civil servant or public employee"),
    ENTERPRISE(2, "làm việc trong doanh nghiệp", "in an enterprise"),
    HIRED_BY_HOUSEHOLD(3, "làm thuê cho hộ gia đình", "hired by a household"),
    OTHER(4, "khác", "other");

    private final int number;
    private final Label label;

    JobKind(int number, String vi, String en) {
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
