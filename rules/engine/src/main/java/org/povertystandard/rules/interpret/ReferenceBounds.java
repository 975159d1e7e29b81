package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * The bounds of the reference engine, without explanation and without other readings: what another engine is held against,
 * and what it asks where its own means end. Thread-safe.
 */
public final class ReferenceBounds {
    /** Stands for the household where a member's index is asked for. */
    public static final int HOUSEHOLD = Facts.HOUSEHOLD;

    private final PovertyStandard standard;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Rules rules;
    private final Map<TestId, TestPlan> plans = new HashMap<>();
    private final List<TestNode> criteria = new ArrayList<>();

    /**
     * Of a standard as it stands.
     *
     * @param criteria criteria of the standard that will be asked for one by one; no aggregates of tests among them
     */
    public ReferenceBounds(PovertyStandard standard, List<Criterion> criteria) {
        this.standard = standard;
        Overlay nothing = Overlay.builder().build();
        this.rules = Planner.plan(standard, nothing, vocabulary);
        standard.tests()
                .forEach(test -> plans.put(
                        test.id(),
                        new TestPlan(
                                standard,
                                rules,
                                Objects.requireNonNull(rules.plans().get(PlanId.of(test.id()))))));
        var resolver = new Resolver(standard, nothing, vocabulary, null);
        criteria.forEach(criterion -> this.criteria.add(resolver.test(criterion)));
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
        TestPlan plan = Objects.requireNonNull(plans.get(test), "The standard has no such test.");
        var facts = new Facts(household, vocabulary);
        new Assessment(plan, facts);
        List<Truth> classes = plan.test().categories().stream()
                .map(category -> category.when().truth(facts))
                .toList();
        List<Truth> indicators = rules
                .outputs()
                .subList(0, standard.indicators().size())
                .stream()
                .map(output -> ((Output.Holds) output).test().truth(facts))
                .toList();
        return new OfTest(classes, indicators);
    }

    /** The points of a scorecard as far as they are known. */
    public Interval score(Household household, ScorecardId scorecard) {
        Accumulator score = rules.accumulators().stream()
                .filter(accumulator -> accumulator.name().equals(scorecard.value()))
                .findFirst()
                .orElseThrow();
        return score.value(rules.outputs(), new Facts(household, vocabulary));
    }

    /**
     * The truth of one of the criteria.
     *
     * @param criterion its place among the criteria given
     * @param member the member of whom it speaks, or {@link #HOUSEHOLD}
     */
    public Truth truth(int criterion, Household household, int member) {
        var facts = new Facts(household, vocabulary);
        return facts.truth(criteria.get(criterion), member);
    }
}
