package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final boolean sameOutputs;
    private final boolean sameSums;
    private final boolean sameTest;
    private final boolean others;
    /** In what the outputs differ, each once; null if that cannot be said of all. */
    private final Difference @Nullable [] differences;

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
        this.sameOutputs = base.outputs().equals(plan.outputs());
        for (int i = 0; i < base.indicators(); i++) {
            add(standard.indicators().get(i).id().value(), i, indicators);
        }
        changes.addAll(indicators);
        if (sameOutputs) {
            for (int output : base.outputs()) {
                if (output >= base.indicators()) {
                    add("", output, changes);
                }
            }
        }
        Change regrouped = sameOutputs ? null : Regrouping.of(base, plan);
        if (regrouped != null) {
            changes.add(regrouped);
        }
        for (Change change : changes) {
            changed.set(change.output());
            if (!change.isOfColumns()) {
                ofRows.add(change);
            } else if (ofColumns.stream().noneMatch(change::hasColumnsOf)) {
                ofColumns.add(change);
            }
        }
        this.sameSums = sameOutputs ? base.sums().equals(plan.sums()) : regrouped != null;
        this.sameTest = base.test().isLike(plan.test());
        // What weighs otherwise in a sum may change it although every output comes out the same.
        this.others = !sameTest || !sameSums;
        this.differences = others ? null : differences();
    }

    private Difference @Nullable [] differences() {
        var find = new Differences();
        Set<Difference> found = new LinkedHashSet<>();
        for (Change change : ofRows) {
            Difference difference = change.isOfOne()
                    ? find.of(change.before().get(0), change.after().get(0))
                    : null;
            if (difference == null) {
                return null;
            }
            found.add(difference);
        }
        return found.toArray(new Difference[0]);
    }

    private void add(String name, int output, List<Change> to) {
        if (!base.output(output).isLike(plan.output(output))) {
            to.add(Change.of(name, base.output(output), plan.output(output), output));
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
        if (rereading.ages() && !rereading.mayChange(facts)) {
            return false;
        }
        boolean outright = others || columnsMayDiffer(facts);
        return (outright || rowsMayDiffer(facts))
                && (rereading.ages() || rereading.mayChange(facts))
                && (outright || rowsMayChange(facts));
    }

    private boolean columnsMayDiffer(Facts facts) {
        boolean may = false;
        for (int i = 0; i < ofColumns.size() && !may; i++) {
            may = ofColumns.get(i).columnsMayDiffer(facts);
        }
        return may;
    }

    private boolean rowsMayDiffer(Facts facts) {
        boolean may = differences == null;
        for (int i = 0; !may && i < differences.length; i++) {
            may = differences[i].isPossible(facts);
        }
        return may;
    }

    private boolean rowsMayChange(Facts facts) {
        boolean may = false;
        for (int i = 0; i < ofRows.size() && !may; i++) {
            may = ofRows.get(i).mayDiffer(facts);
        }
        return may;
    }

    /** The indicators that come out otherwise, by name. */
    List<String> changedIndicators(Facts facts) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).isOfTruth(facts)) {
                changed.add(indicators.get(i).name());
            }
        }
        return changed;
    }

    /** The assessment of the alternative; what it does not change is not summed again. */
    Assessment assessment(Assessment asItStands, Facts facts) {
        long[] least = new long[base.accumulators().length];
        long[] most = new long[least.length];
        boolean known = sameSums;
        for (int i = 0; i < changes.size() && known; i++) {
            known = addDifference(changes.get(i), least, most, facts);
        }
        if (!known) {
            return new Assessment(plan, facts);
        }
        Walked walked = sameOutputs ? asItStands.walked().otherwise(changed) : new Walked();
        return asItStands.moved(plan, sameTest, walked, least, most, facts);
    }

    private boolean addDifference(Change change, long[] least, long[] most, Facts facts) {
        var before = new Points();
        var after = new Points();
        if (!change.addBefore(before, facts) || !change.addAfter(after, facts)) {
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
