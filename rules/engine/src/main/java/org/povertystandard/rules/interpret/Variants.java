package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    private final Map<PlanId, List<Variant>> byPlan = new HashMap<>();
    private final List<Prepared> prepared = new ArrayList<>();

    Variants(PovertyStandard standard, Map<PlanId, TestPlan> base, Planner asItStands) {
        for (PlanId plan : base.keySet()) {
            byPlan.put(plan, new ArrayList<>());
        }
        for (Reading reading : standard.readings()) {
            for (Reading.Alternative alternative : reading.alternatives()) {
                if (asItStands.hangsOn(alternative.sets())) {
                    add(standard, reading.id(), alternative, base, asItStands);
                }
            }
        }
    }

    private void add(
            PovertyStandard standard,
            ReadingId reading,
            Reading.Alternative alternative,
            Map<PlanId, TestPlan> base,
            Planner asItStands) {
        Rules rules = asItStands.with(alternative.sets()).rules();
        if (!rules.inquiries().isEmpty()) {
            prepared.add(new Prepared(reading, alternative.id(), rules));
        }
        var rereading = Rereading.of(alternative.sets(), asItStands.resolver());
        for (Map.Entry<PlanId, TestPlan> plan : base.entrySet()) {
            var other = new TestPlan(
                    standard, rules, Objects.requireNonNull(rules.plans().get(plan.getKey())), plan.getValue());
            var variant = new Variant(standard, reading, alternative.id(), plan.getValue(), other, rereading);
            if (variant.isDifferent()) {
                byPlan.get(plan.getKey()).add(variant);
            }
        }
    }

    /** Of a standard that asks something beside its tests. */
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

    /** A caveat for each alternative that would change an indicator, a score or the classes still possible. */
    List<Caveat> caveats(TestPlan base, Assessment assessment, Possibility possibility, Facts facts) {
        List<Caveat> caveats = new ArrayList<>();
        Budget budget = Budget.forReadings();
        List<Variant> variants = byPlan.get(base.test().id());
        for (int i = 0; i < variants.size(); i++) {
            Caveat caveat = variants.get(i).mayChange(facts)
                    ? caveat(variants.get(i), base, assessment, possibility, facts, budget)
                    : null;
            if (caveat != null) {
                caveats.add(caveat);
            }
        }
        assessment.restore(facts);
        return caveats;
    }

    private @Nullable Caveat caveat(
            Variant variant,
            TestPlan base,
            Assessment assessment,
            Possibility possibility,
            Facts facts,
            Budget budget) {
        List<String> changes = variant.changedIndicators(facts);
        Assessment other = variant.assessment(assessment, facts);
        if (!base.test().id().isInquiry()) {
            // An answer beside the class does not show the scores.
            changes.addAll(assessment.differentScores(other));
        }
        // Sets are compared with sets of the same kind: walked through, or bounds.
        Possibility instead = possibility.isExact()
                ? Possibility.of(other, variant.plan(), facts, budget)
                : Possibility.bounds(other);
        if (instead.isExact() == possibility.isExact() && instead.classes() != possibility.classes()) {
            changes.add(base.test().id().isInquiry() ? ANSWER : "class");
        }
        return changes.isEmpty()
                ? null
                : new Caveat.OfReading(
                        variant.reading(), variant.alternative(), changes, instead.categories(variant.plan()));
    }
}
