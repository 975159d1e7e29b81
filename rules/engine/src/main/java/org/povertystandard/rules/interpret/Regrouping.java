package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that an alternative groups otherwise, so that there are more or fewer outputs: those of either side that the other does not
 * have, taken together.
 */
final class Regrouping {
    private final TestPlan base;
    private final TestPlan plan;
    private final List<Integer> before;
    private final List<Integer> after;

    private Regrouping(TestPlan base, TestPlan plan) {
        this.base = base;
        this.plan = plan;
        this.before = beyondIndicators(base);
        this.after = beyondIndicators(plan);
        removeAlike();
    }

    /** As one change of an output; null where something else differs as well, or the weights do. */
    static @Nullable Change of(TestPlan base, TestPlan plan) {
        if (!sumsTheSame(base, plan)) {
            return null;
        }
        var regrouping = new Regrouping(base, plan);
        return regrouping.isOfOneWeight()
                ? new Change(
                        "",
                        together(base, regrouping.before),
                        together(plan, regrouping.after),
                        regrouping.before.get(0))
                : null;
    }

    /** Whether both have the same sums, and indicators weigh the same in each. */
    private static boolean sumsTheSame(TestPlan base, TestPlan plan) {
        List<Accumulator> sums = base.sums();
        List<Accumulator> others = plan.sums();
        boolean same = sums.size() == others.size();
        for (int i = 0; same && i < sums.size(); i++) {
            same = sums.get(i).name().equals(others.get(i).name())
                    && sums.get(i).scale() == others.get(i).scale();
        }
        for (int i = 0; same && i < base.indicators(); i++) {
            same = Arrays.equals(base.weights(i), plan.weights(i));
        }
        return same;
    }

    private static List<Integer> beyondIndicators(TestPlan plan) {
        List<Integer> outputs = new ArrayList<>();
        for (int output : plan.outputs()) {
            if (output >= plan.indicators()) {
                outputs.add(output);
            }
        }
        return outputs;
    }

    private void removeAlike() {
        for (Iterator<Integer> mine = before.iterator(); mine.hasNext(); ) {
            int output = mine.next();
            for (int i = 0; i < after.size(); i++) {
                int other = after.get(i);
                if (base.output(output).isLike(plan.output(other))
                        && Arrays.equals(base.weights(output), plan.weights(other))) {
                    mine.remove();
                    after.remove(i);
                    break;
                }
            }
        }
    }

    private boolean isOfOneWeight() {
        boolean one = !before.isEmpty();
        for (int i = 0; one && i < before.size(); i++) {
            one = Arrays.equals(base.weights(before.get(0)), base.weights(before.get(i)));
        }
        for (int i = 0; one && i < after.size(); i++) {
            one = Arrays.equals(base.weights(before.get(0)), plan.weights(after.get(i)));
        }
        return one;
    }

    private static List<Output> together(TestPlan of, List<Integer> outputs) {
        List<Output> all = new ArrayList<>();
        for (int output : outputs) {
            all.add(of.output(output));
        }
        return all;
    }
}
