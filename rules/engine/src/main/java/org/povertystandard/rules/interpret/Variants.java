package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.determination.Caveat;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;

/** The alternatives of a standard's readings, made ready, and what each would have changed. */
final class Variants {
    /** What a reading changes of an inquiry. */
    static final String ANSWER = "answer";

    private final PovertyStandard standard;
    private final Map<PlanId, List<Variant>> byPlan;
    private final List<Prepared> prepared = new ArrayList<>();

    /** One alternative under one test: its plan, the outputs that it works out differently, and whether it has others. */
    private record Variant(
            ReadingId reading,
            AlternativeId alternative,
            TestPlan plan,
            List<Integer> changedIndicators,
            int[] changed,
            boolean changesOutputs,
            boolean changesTop) {}

    Variants(PovertyStandard standard, Map<PlanId, TestPlan> base, Vocabulary vocabulary) {
        this.standard = standard;
        for (Reading reading : standard.readings()) {
            for (Reading.Alternative alternative : reading.alternatives()) {
                Rules rules = Planner.plan(standard, alternative.sets(), vocabulary);
                prepared.add(new Prepared(reading.id(), alternative.id(), rules));
            }
        }
        this.byPlan = base.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        plan -> plan,
                        plan -> prepared.stream()
                                .map(alternative -> variant(alternative, base.get(plan)))
                                .filter(variant -> variant.changed().length > 0
                                        || variant.changesOutputs()
                                        || variant.changesTop())
                                .toList()));
    }

    private record Prepared(ReadingId reading, AlternativeId alternative, Rules rules) {}

    /**
     * Whom an inquiry would be asked of under an alternative.
     *
     * @param reading the reading
     * @param alternative the alternative
     * @param who of one member
     */
    record Subject(ReadingId reading, AlternativeId alternative, Feature who) {}

    /** Whom an inquiry would be asked of under each alternative that says otherwise. */
    List<Subject> subjects(InquiryId inquiry, Feature who) {
        List<Subject> subjects = new ArrayList<>();
        for (Prepared alternative : prepared) {
            Rules.InquiryRules rules = alternative.rules().inquiries().get(inquiry);
            Feature other = rules == null ? null : rules.subject();
            if (other != null && !other.equals(who)) {
                subjects.add(new Subject(alternative.reading(), alternative.alternative(), other));
            }
        }
        return subjects;
    }

    private Variant variant(Prepared prepared, TestPlan base) {
        PlanId id = base.test().id();
        var plan = new TestPlan(
                standard, prepared.rules(), prepared.rules().plans().get(id));
        List<Integer> indicators = new ArrayList<>();
        for (int i = 0; i < standard.indicators().size() && !id.isInquiry(); i++) {
            if (!base.rules().outputs().get(i).equals(prepared.rules().outputs().get(i))) {
                indicators.add(i);
            }
        }
        boolean sameOutputs = base.outputs().equals(plan.outputs());
        Set<Integer> changed = new LinkedHashSet<>(indicators);
        plan.outputs().stream()
                .filter(output -> sameOutputs && !base.output(output).equals(plan.output(output)))
                .forEach(changed::add);
        boolean top = !base.test().measures().equals(plan.test().measures())
                || !base.test().categories().equals(plan.test().categories());
        return new Variant(
                prepared.reading(),
                prepared.alternative(),
                plan,
                indicators,
                changed.stream().mapToInt(i -> i).toArray(),
                !sameOutputs,
                top);
    }

    /** A caveat for each alternative that would change an indicator, a score or the classes still possible. */
    List<Caveat> caveats(TestPlan base, Assessment assessment, Possibility possibility, Facts facts) {
        List<Caveat> caveats = new ArrayList<>();
        Budget budget = Budget.forReadings();
        var values = new Interval[base.rules().outputs().size()];
        for (Variant variant : byPlan.getOrDefault(base.test().id(), List.of())) {
            if (mayChange(variant, base, values, facts)) {
                changes(variant, base, assessment, possibility, facts, budget).ifPresent(caveats::add);
            }
        }
        assessment.restore(facts);
        return caveats;
    }

    /** Cheap and usually enough: what is known and comes out the same cannot change anything. */
    private static boolean mayChange(Variant variant, TestPlan base, Interval[] values, Facts facts) {
        boolean changes = variant.changesTop() || variant.changesOutputs();
        for (int i = 0; i < variant.changed().length && !changes; i++) {
            int output = variant.changed()[i];
            Interval before = values[output];
            if (before == null) {
                before = base.output(output).value(facts);
                values[output] = before;
            }
            changes = !before.isExact()
                    || !before.equals(variant.plan().output(output).value(facts));
        }
        return changes;
    }

    private Optional<Caveat> changes(
            Variant variant,
            TestPlan base,
            Assessment assessment,
            Possibility possibility,
            Facts facts,
            Budget budget) {
        List<String> changes = new ArrayList<>();
        for (int indicator : variant.changedIndicators()) {
            Interval before = base.output(indicator).value(facts);
            if (!before.equals(variant.plan().output(indicator).value(facts))) {
                changes.add(standard.indicators().get(indicator).id().value());
            }
        }
        var other = new Assessment(variant.plan(), facts);
        Set<String> scores = standard.scorecards().stream()
                .map(cited -> cited.scorecard().id().value())
                .collect(Collectors.toSet());
        if (!base.test().id().isInquiry()) {
            // An answer beside the class does not show the scores.
            assessment.differentSums(other).stream().filter(scores::contains).forEach(changes::add);
        }
        // Sets are compared with sets of the same kind: walked through, or bounds.
        Possibility instead = possibility.isExact()
                ? Possibility.of(other, variant.plan(), facts, budget)
                : Possibility.bounds(other);
        if (instead.isExact() == possibility.isExact() && instead.classes() != possibility.classes()) {
            changes.add(base.test().id().isInquiry() ? ANSWER : "class");
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caveat.OfReading(
                        variant.reading(), variant.alternative(), changes, instead.categories(variant.plan())));
    }
}
