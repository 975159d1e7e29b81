package org.povertystandard.review;

/** Which of the two classes of a household is meant; neither ever stands in for the other. */
public enum Basis {
    /** What the law says, by determination. The official forms call a result of it preliminary (<i>sơ bộ</i>). */
    COMPUTED,
    /** What the office decided; it makes the lists. The official forms call a result of it official (<i>chính thức</i>). */
    DECIDED
}
