package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** What a test makes of a household as far as it is known: every sum, and the truth of every class; always sound. */
final class Assessment {
    private final TestPlan plan;
    private final @Nullable Interval[] sums;
    private final Walked walked;
    private final long possible;
    private final boolean settled;
    private Truth @Nullable [] onSums;

    Assessment(TestPlan plan, Facts facts) {
        this(plan, sums(plan, facts), facts, new Walked());
    }

    private Assessment(TestPlan plan, @Nullable Interval[] sums, Facts facts, Walked walked) {
        this.plan = plan;
        this.walked = walked;
        this.sums = sums;
        facts.accumulate(sums);
        List<Rules.CategoryTest> categories = plan.test().categories();
        long classes = 0;
        boolean known = true;
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            classes |= truth == Truth.FALSE ? 0 : 1L << i;
            known &= truth.isKnown();
        }
        this.possible = classes;
        this.settled = known;
    }

    private Assessment(TestPlan plan, @Nullable Interval[] sums, Walked walked, long possible, boolean settled) {
        this.plan = plan;
        this.sums = sums;
        this.walked = walked;
        this.possible = possible;
        this.settled = settled;
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
     * @param sameTest whether its lines and classes are those of this plan
     * @param walking what was found of its outputs
     * @param least by how much the least that each sum can be differs, in whole units of the accumulator
     * @param most by how much the most differs
     */
    Assessment moved(TestPlan other, boolean sameTest, Walked walking, long[] least, long[] most, Facts facts) {
        @Nullable Interval[] moved = new Interval[other.rules().accumulators().size()];
        int[] accumulators = plan.accumulators();
        for (int i = 0; i < accumulators.length; i++) {
            long scale = plan.rules().accumulators().get(accumulators[i]).scale();
            moved[other.accumulators()[i]] =
                    Objects.requireNonNull(sums[accumulators[i]]).moved(least[i], most[i], scale);
        }
        if (!sameTest) {
            return new Assessment(other, moved, facts, walking);
        }
        Truth[] found = onSums(facts);
        facts.accumulate(moved);
        return Arrays.equals(found, truths(plan.onSums(), facts))
                ? new Assessment(other, moved, walking, possible, settled)
                : new Assessment(other, moved, facts, walking);
    }

    /** What the sums make of the tests that look at them: as long as that stays, the classes do. */
    private Truth[] onSums(Facts facts) {
        Truth[] known = onSums;
        if (known == null) {
            restore(facts);
            known = truths(plan.onSums(), facts);
            onSums = known;
        }
        return known;
    }

    private static Truth[] truths(TestNode[] tests, Facts facts) {
        Truth[] truths = new Truth[tests.length];
        for (int i = 0; i < tests.length; i++) {
            truths[i] = tests[i].truth(facts);
        }
        return truths;
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
