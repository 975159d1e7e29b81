package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** What a test makes of a household as far as it is known: every sum, and the truth of every class; always sound. */
final class Assessment {
    private final TestPlan plan;
    private final @Nullable Interval[] sums;
    private long possible;
    private boolean settled = true;

    Assessment(TestPlan plan, Facts facts) {
        this.plan = plan;
        Rules rules = plan.rules();
        this.sums = new Interval[rules.accumulators().size()];
        for (int accumulator : plan.accumulators()) {
            sums[accumulator] = rules.accumulators().get(accumulator).value(rules.outputs(), facts);
        }
        facts.accumulate(sums);
        List<Rules.CategoryTest> categories = plan.test().categories();
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            possible |= truth == Truth.FALSE ? 0 : 1L << i;
            settled &= truth.isKnown();
        }
    }

    /** Makes the facts hold the sums of this assessment again. */
    void restore(Facts facts) {
        facts.accumulate(sums);
    }

    /** The classes that are not excluded, as bits. */
    long possible() {
        return possible;
    }

    /** Whether the truth of every class is known. */
    boolean isSettled() {
        return settled;
    }

    /** Names of the scorecards whose score differs from that of another variant of the same test. */
    List<String> differentScores(Assessment other) {
        List<String> names = new ArrayList<>();
        for (ScoreSheet sheet : plan.sheets()) {
            if (!Objects.equals(sums[sheet.accumulator()], other.sums[sheet.accumulator()])) {
                names.add(sheet.name());
            }
        }
        return names;
    }
}
