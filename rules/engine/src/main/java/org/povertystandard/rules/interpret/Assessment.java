package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** What a test makes of a household as far as it is known: every sum, and the truth of every class; always sound. */
final class Assessment {
    private final TestPlan plan;
    private final @Nullable Interval[] sums;
    private final Walked walked;
    private long possible;
    private boolean settled = true;

    Assessment(TestPlan plan, Facts facts) {
        this(plan, sums(plan, facts), facts, new Walked());
    }

    private Assessment(TestPlan plan, @Nullable Interval[] sums, Facts facts, Walked walked) {
        this.plan = plan;
        this.walked = walked;
        this.sums = sums;
        facts.accumulate(sums);
        List<Rules.CategoryTest> categories = plan.test().categories();
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            possible |= truth == Truth.FALSE ? 0 : 1L << i;
            settled &= truth.isKnown();
        }
    }

    private static @Nullable Interval[] sums(TestPlan plan, Facts facts) {
        Rules rules = plan.rules();
        @Nullable Interval[] sums = new Interval[rules.accumulators().size()];
        for (int accumulator : plan.accumulators()) {
            sums[accumulator] = rules.accumulators().get(accumulator).value(rules.outputs(), facts);
        }
        return sums;
    }

    /**
     * The assessment of a plan with the same sums, some of whose outputs differ.
     *
     * @param changed which outputs, by index
     * @param least by how much the least that each sum can be differs, in whole units of the accumulator
     * @param most by how much the most differs
     */
    Assessment moved(TestPlan other, BitSet changed, long[] least, long[] most, Facts facts) {
        @Nullable Interval[] moved = new Interval[other.rules().accumulators().size()];
        int[] accumulators = plan.accumulators();
        for (int i = 0; i < accumulators.length; i++) {
            long scale = plan.rules().accumulators().get(accumulators[i]).scale();
            moved[other.accumulators()[i]] =
                    Objects.requireNonNull(sums[accumulators[i]]).moved(least[i], most[i], scale);
        }
        return new Assessment(other, moved, facts, walked.otherwise(changed));
    }

    /** Makes the facts hold the sums of this assessment again. */
    void restore(Facts facts) {
        facts.accumulate(sums);
    }

    /** What was found by walking through completions. */
    Walked walked() {
        return walked;
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
