package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.determination.Precision;
import org.povertystandard.standard.CategoryId;

/**
 * The classes still possible.
 *
 * @param classes as bits, the poorest class lowest
 * @param precision whether each of them is the class of some completion
 */
record Possibility(long classes, Precision precision) {

    /** From what is known if that settles it, otherwise by walking through the completions. */
    static Possibility of(Assessment assessment, TestPlan plan, Facts facts, Budget budget) {
        if (assessment.isSettled()) {
            return new Possibility(assessment.possible(), Precision.EXACT);
        }
        Exploration.Result result = Exploration.all(assessment, plan, facts, budget);
        assessment.restore(facts);
        return result.complete()
                ? new Possibility(result.all(), Precision.EXACT)
                : new Possibility(assessment.possible(), Precision.BOUND);
    }

    List<CategoryId> categories(TestPlan plan) {
        List<CategoryId> categories = new ArrayList<>();
        for (int i = 0; i < plan.test().categories().size(); i++) {
            if ((classes & 1L << i) != 0) {
                categories.add(plan.test().categories().get(i).category());
            }
        }
        return categories;
    }

    /** What is known without walking through completions. */
    static Possibility bounds(Assessment assessment) {
        return new Possibility(assessment.possible(), assessment.isSettled() ? Precision.EXACT : Precision.BOUND);
    }

    boolean isExact() {
        return precision == Precision.EXACT;
    }

    boolean isSingle() {
        return Long.bitCount(classes) <= 1;
    }
}
