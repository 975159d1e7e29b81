package org.povertystandard.rules.analysis;

import org.povertystandard.fact.Label;

/** Says what no household does, and up to which number of members that is shown if not for every number. */
final class Proof {
    private Proof() {}

    static Label of(Reach reach, String vi, String en) {
        return reach instanceof Reach.Unreachable unreachable
                ? unreachable
                        .upTo()
                        .map(members -> Label.of(
                                vi + " Đã chứng minh đến " + members + " thành viên.",
                                en + " Shown for up to " + members + " members."))
                        .orElse(Label.of(vi, en))
                : Label.of(vi, en);
    }
}
