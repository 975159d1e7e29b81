package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of members in one review, and what households of them add up to, by the answers of the household that members are asked by. */
final class KnownKinds {
    private final Blocks blocks;
    private final LocalDate reviewedOn;
    private final boolean merged;
    private final LeftOut leftOut;
    private final Effort effort;
    private final Map<List<Given>, MemberKinds.Kinds> kinds = new HashMap<>();
    private final Map<List<Given>, Rosters> rosters = new HashMap<>();

    /**
     * Of one review.
     *
     * @param merged whether all kinds are taken for one that can do whatever any of them can
     * @param leftOut told of members of whom something remains unknown
     */
    KnownKinds(Blocks blocks, LocalDate reviewedOn, boolean merged, LeftOut leftOut, Effort effort) {
        this.blocks = blocks;
        this.reviewedOn = reviewedOn;
        this.merged = merged;
        this.leftOut = leftOut;
        this.effort = effort;
    }

    MemberKinds.Kinds of(List<Given> answers) {
        return kinds.computeIfAbsent(answers, this::find);
    }

    private MemberKinds.Kinds find(List<Given> answers) {
        MemberKinds.Kinds found =
                MemberKinds.of(blocks.tests(), reviewedOn, blocks.ofMembers(), blocks.countings(), answers, leftOut);
        return merged ? found.merged() : found;
    }

    Rosters rosters(List<Given> answers) {
        return rosters.computeIfAbsent(answers, these -> new Rosters(blocks.countings(), of(these), effort));
    }
}
