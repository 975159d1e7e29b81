package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.ReadingId;

/** One alternative of a reading under one test: its plan, and in what it differs from the standard as it stands. */
final class Variant {
    private final ReadingId reading;
    private final AlternativeId alternative;
    private final TestPlan base;
    private final TestPlan plan;
    private final Rereading rereading;
    private final List<Integer> indicators = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final boolean others;

    /** An output before and after. */
    private record Change(Output before, Output after) {}

    Variant(ReadingId reading, AlternativeId alternative, TestPlan base, TestPlan plan, Rereading rereading) {
        this.reading = reading;
        this.alternative = alternative;
        this.base = base;
        this.plan = plan;
        this.rereading = rereading;
        boolean sameOutputs = base.outputs().equals(plan.outputs());
        for (int i = 0; i < base.indicators(); i++) {
            if (add(i)) {
                indicators.add(i);
            }
        }
        if (sameOutputs) {
            for (int output : base.outputs()) {
                if (output >= base.indicators()) {
                    add(output);
                }
            }
        }
        this.others = !sameOutputs || !base.test().isLike(plan.test());
    }

    private boolean add(int output) {
        var change = new Change(base.output(output), plan.output(output));
        boolean changes = !change.before().isLike(change.after());
        if (changes) {
            this.changes.add(change);
        }
        return changes;
    }

    ReadingId reading() {
        return reading;
    }

    AlternativeId alternative() {
        return alternative;
    }

    TestPlan plan() {
        return plan;
    }

    /** Whether it differs in anything that the test asks. */
    boolean isDifferent() {
        return others || !changes.isEmpty();
    }

    /** Cheap and usually enough: what is known and comes out the same cannot change anything. */
    boolean mayChange(Facts facts) {
        if (!rereading.mayChange(facts)) {
            return false;
        }
        boolean may = others;
        for (int i = 0; i < changes.size() && !may; i++) {
            may = mayChange(changes.get(i), facts);
        }
        return may;
    }

    private static boolean mayChange(Change change, Facts facts) {
        if (change.before() instanceof Output.Holds before && change.after() instanceof Output.Holds after) {
            Truth truth = before.test().truth(facts);
            return truth == Truth.UNKNOWN || truth != after.test().truth(facts);
        }
        Interval value = change.before().value(facts);
        return !value.isExact()
                || !(sameRows(change, facts) || value.equals(change.after().value(facts)));
    }

    /** Whether nothing but the choice of columns can differ, and the same are chosen. */
    private static boolean sameRows(Change change, Facts facts) {
        return change.before() instanceof Output.FirstRow before
                && change.after() instanceof Output.FirstRow after
                && before.hasRowsOf(after)
                && Arrays.equals(facts.columns(before.columns()), facts.columns(after.columns()));
    }

    /** The indicators that come out otherwise. */
    List<Integer> changedIndicators(Facts facts) {
        List<Integer> changed = new ArrayList<>();
        for (int indicator : indicators) {
            if (truth(base, indicator, facts) != truth(plan, indicator, facts)) {
                changed.add(indicator);
            }
        }
        return changed;
    }

    private static Truth truth(TestPlan plan, int indicator, Facts facts) {
        return ((Output.Holds) plan.output(indicator)).test().truth(facts);
    }
}
