package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * The bounds of the reference engine, without explanation and without other readings: what another engine is held against,
 * and what it asks where its own means end. Thread-safe.
 */
public final class ReferenceBounds {
    /** Stands for the household where a member's index is asked for. */
    public static final int HOUSEHOLD = Facts.HOUSEHOLD;

    private final PovertyStandard standard;
    private final List<Criterion> criteria;
    private volatile @Nullable Planned planned;

    /**
     * Of a standard as it stands; planned when first asked, since another engine seldom comes to that.
     *
     * @param criteria criteria of the standard that will be asked for one by one; no aggregates of tests among them
     */
    public ReferenceBounds(PovertyStandard standard, List<Criterion> criteria) {
        this.standard = standard;
        this.criteria = List.copyOf(criteria);
    }

    private Planned planned() {
        Planned known = planned;
        if (known == null) {
            // Two threads may both plan, and come to the same.
            known = new Planned(standard, criteria);
            planned = known;
        }
        return known;
    }

    /** The standard made ready. */
    private static final class Planned {
        private final Vocabulary vocabulary = new Vocabulary();
        private final Rules rules;
        private final Map<TestId, TestPlan> plans = new HashMap<>();
        private final List<TestNode> criteria = new ArrayList<>();

        Planned(PovertyStandard standard, List<Criterion> asked) {
            Overlay nothing = Overlay.builder().build();
            this.rules = Planner.plan(standard, nothing, vocabulary);
            for (PovertyTest test : standard.tests()) {
                Rules.TestRules ofTest = Objects.requireNonNull(rules.plans().get(PlanId.of(test.id())));
                plans.put(test.id(), new TestPlan(standard, rules, ofTest));
            }
            var resolver = new Resolver(standard, nothing, vocabulary, null);
            asked.forEach(criterion -> criteria.add(resolver.test(criterion)));
        }

        Facts facts(Household household) {
            return new Facts(household, vocabulary);
        }
    }

    /**
     * What a test makes of a household.
     *
     * @param classes the truth of each class, in the test's order
     * @param indicators the truth of each indicator, in the standard's order
     */
    public record OfTest(List<Truth> classes, List<Truth> indicators) {}

    /** What a test makes of a household as far as it is known. */
    public OfTest test(Household household, TestId test) {
        Planned ready = planned();
        TestPlan plan = Objects.requireNonNull(ready.plans.get(test), "The standard has no such test.");
        Facts facts = ready.facts(household);
        new Assessment(plan, facts);
        List<Truth> classes = plan.test().categories().stream()
                .map(category -> category.when().truth(facts))
                .toList();
        List<Truth> indicators = ready
                .rules
                .outputs()
                .subList(0, standard.indicators().size())
                .stream()
                .map(output -> ((Output.Holds) output).test().truth(facts))
                .toList();
        return new OfTest(classes, indicators);
    }

    /** The points of a scorecard as far as they are known. */
    public Interval score(Household household, ScorecardId scorecard) {
        Planned ready = planned();
        Accumulator score = ready.rules.accumulators().stream()
                .filter(accumulator -> accumulator.name().equals(scorecard.value()))
                .findFirst()
                .orElseThrow();
        return score.value(ready.rules.outputs(), ready.facts(household));
    }

    /**
     * The truth of one of the criteria.
     *
     * @param criterion its place among the criteria given
     * @param member the member of whom it speaks, or {@link #HOUSEHOLD}
     */
    public Truth truth(int criterion, Household household, int member) {
        Planned ready = planned();
        return ready.facts(household).truth(ready.criteria.get(criterion), member);
    }
}
