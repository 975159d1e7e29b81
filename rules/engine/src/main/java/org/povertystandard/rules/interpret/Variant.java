package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.ReadingId;

/** One alternative of a reading under one test: its plan, and in what it differs from the standard as it stands. */
final class Variant {
    private final ReadingId reading;
    private final AlternativeId alternative;
    private final TestPlan base;
    private final TestPlan plan;
    private final Rereading rereading;
    private final List<Change> indicators = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> ofRows = new ArrayList<>();
    private final List<Change> ofColumns = new ArrayList<>();
    private final BitSet changed = new BitSet();
    private final boolean sameSums;
    private final boolean others;

    /**
     * An output before and after.
     *
     * @param name of an indicator; of other outputs the empty text
     * @param output its index
     */
    private record Change(String name, Output before, Output after, int output) {
        static Change of(int output, PovertyStandard standard, TestPlan base, TestPlan plan) {
            return new Change(
                    output < base.indicators()
                            ? standard.indicators().get(output).id().value()
                            : "",
                    base.output(output),
                    plan.output(output),
                    output);
        }

        /** Whether nothing but the choice of columns differs. */
        boolean isOfColumns() {
            return before instanceof Output.FirstRow row
                    && after instanceof Output.FirstRow other
                    && row.hasRowsOf(other);
        }

        /** Of two changes of columns: whether they are the same columns. */
        boolean hasColumnsOf(Change other) {
            return ((Output.FirstRow) before).columns() == ((Output.FirstRow) other.before).columns()
                    && ((Output.FirstRow) after).columns() == ((Output.FirstRow) other.after).columns();
        }
    }

    Variant(
            PovertyStandard standard,
            ReadingId reading,
            AlternativeId alternative,
            TestPlan base,
            TestPlan plan,
            Rereading rereading) {
        this.reading = reading;
        this.alternative = alternative;
        this.base = base;
        this.plan = plan;
        this.rereading = rereading;
        boolean sameOutputs = base.outputs().equals(plan.outputs());
        for (int i = 0; i < base.indicators(); i++) {
            add(Change.of(i, standard, base, plan), indicators);
        }
        changes.addAll(indicators);
        if (sameOutputs) {
            for (int output : base.outputs()) {
                if (output >= base.indicators()) {
                    add(Change.of(output, standard, base, plan), changes);
                }
            }
        }
        for (Change change : changes) {
            changed.set(change.output());
            if (!change.isOfColumns()) {
                ofRows.add(change);
            } else if (ofColumns.stream().noneMatch(change::hasColumnsOf)) {
                ofColumns.add(change);
            }
        }
        this.sameSums = sameOutputs && base.sums().equals(plan.sums());
        this.others = !sameOutputs || !base.test().isLike(plan.test());
    }

    private static void add(Change change, List<Change> changes) {
        if (!change.before().isLike(change.after())) {
            changes.add(change);
        }
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
        for (int i = 0; i < ofColumns.size() && !may; i++) {
            may = columnsMayChange(ofColumns.get(i), facts);
        }
        for (int i = 0; i < ofRows.size() && !may; i++) {
            may = mayChange(ofRows.get(i), facts);
        }
        return may;
    }

    /** Where the same one column serves the household, nothing that hangs on columns alone comes out otherwise. */
    private static boolean columnsMayChange(Change change, Facts facts) {
        int[] before = facts.columns(((Output.FirstRow) change.before()).columns());
        int[] after = facts.columns(((Output.FirstRow) change.after()).columns());
        return before.length != 1 || !Arrays.equals(before, after);
    }

    private static boolean mayChange(Change change, Facts facts) {
        var before = new Points();
        var after = new Points();
        if (change.before().addTo(before, facts)) {
            return !before.isExact() || !change.after().addTo(after, facts) || !before.isLike(after);
        }
        Interval value = change.before().value(facts);
        return !value.isExact() || !value.equals(change.after().value(facts));
    }

    /** The indicators that come out otherwise, by name. */
    List<String> changedIndicators(Facts facts) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Change change = indicators.get(i);
            if (truth(change.before(), facts) != truth(change.after(), facts)) {
                changed.add(change.name());
            }
        }
        return changed;
    }

    private static Truth truth(Output indicator, Facts facts) {
        return ((Output.Holds) indicator).test().truth(facts);
    }

    /** The assessment of the alternative; what it does not change is not summed again. */
    Assessment assessment(Assessment asItStands, Facts facts) {
        long[] least = new long[base.accumulators().length];
        long[] most = new long[least.length];
        boolean known = sameSums;
        for (int i = 0; i < changes.size() && known; i++) {
            known = addDifference(changes.get(i), least, most, facts);
        }
        return known ? asItStands.moved(plan, changed, least, most, facts) : new Assessment(plan, facts);
    }

    private boolean addDifference(Change change, long[] least, long[] most, Facts facts) {
        var before = new Points();
        var after = new Points();
        if (!change.before().addTo(before, facts) || !change.after().addTo(after, facts)) {
            return false;
        }
        long[] weights = base.weights(change.output());
        for (int i = 0; i < weights.length; i++) {
            long weight = weights[i];
            long less = Math.multiplyExact(weight, after.least() - before.least());
            long more = Math.multiplyExact(weight, after.most() - before.most());
            least[i] = Math.addExact(least[i], weight < 0 ? more : less);
            most[i] = Math.addExact(most[i], weight < 0 ? less : more);
        }
        return true;
    }
}
