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
    private final List<Truth> categories = new ArrayList<>();

    Assessment(TestPlan plan, Facts facts) {
        this.plan = plan;
        this.sums = new Interval[plan.rules().accumulators().size()];
        for (int accumulator : plan.test().accumulators()) {
            sums[accumulator] = plan.rules()
                    .accumulators()
                    .get(accumulator)
                    .value(plan.rules().outputs(), facts);
        }
        facts.accumulate(sums);
        plan.test()
                .categories()
                .forEach(category -> categories.add(category.when().truth(facts)));
    }

    /** Makes the facts hold the sums of this assessment again. */
    void restore(Facts facts) {
        facts.accumulate(sums);
    }

    /** The classes that are not excluded, as bits. */
    long possible() {
        long possible = 0;
        for (int i = 0; i < categories.size(); i++) {
            possible |= categories.get(i) == Truth.FALSE ? 0 : 1L << i;
        }
        return possible;
    }

    /** Whether the truth of every class is known. */
    boolean isSettled() {
        return categories.stream().allMatch(Truth::isKnown);
    }

    /** Names of the scores that differ from those of another variant of the same test. */
    List<String> differentSums(Assessment other) {
        List<String> names = new ArrayList<>();
        for (int accumulator : plan.test().accumulators()) {
            if (!Objects.equals(sums[accumulator], other.sums[accumulator])) {
                names.add(plan.rules().accumulators().get(accumulator).name());
            }
        }
        return names;
    }
}
