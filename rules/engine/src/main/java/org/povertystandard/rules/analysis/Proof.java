package org.povertystandard.rules.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Label;

/** Says what no household does, and up to which number of members that is shown if not for every number. */
final class Proof {
    private Proof() {}

    static Label of(@Nullable Reach reach, String vi, String en) {
        return reach instanceof Reach.Unreachable unreachable
                ? unreachable
                        .upTo()
                        .map(members -> Label.of(
                                vi + " Đã chứng minh đến " + members + " thành viên.",
                                en + " Shown for up to " + members + " members."))
                        .orElse(Label.of(vi, en))
                : Label.of(vi, en);
    }

    /** Of two proofs the one for fewer members; what is none proves nothing less. */
    static @Nullable Reach weaker(@Nullable Reach one, @Nullable Reach other) {
        return upTo(one).orElse(Integer.MAX_VALUE) <= upTo(other).orElse(Integer.MAX_VALUE) ? one : other;
    }

    /** The fewest members up to which any of some proofs goes; empty if all go for every number. */
    static Optional<Integer> upTo(List<Reach> proofs) {
        return proofs.stream().flatMap(proof -> upTo(proof).stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Integer> upTo(@Nullable Reach reach) {
        return reach instanceof Reach.Unreachable unreachable ? unreachable.upTo() : Optional.empty();
    }
}
