package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.household.Household;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * One of a standard's tests planned, or all of them with an inquiry, and with every alternative of its readings. Immutable once
 * made.
 */
final class Groundwork {
    private final PovertyStandard standard;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Rules rules;
    private final Variants variants;
    private final Map<PlanId, TestPlan> plans = new LinkedHashMap<>();
    private final Map<PlanId, WeakSources> weakSources = new LinkedHashMap<>();

    private Groundwork(PovertyStandard standard) {
        this.standard = standard;
        var planner = new Planner(standard, vocabulary);
        this.rules = planner.rules();
        for (Rules.TestRules test : rules.plans().values()) {
            var plan = new TestPlan(standard, rules, test);
            plans.put(test.id(), plan);
            weakSources.put(test.id(), new WeakSources(standard, test.id()));
        }
        this.variants = new Variants(standard, plans, planner);
    }

    /** For one test: whoever asks by the decree need not wait for the circular's scorecards to be planned. */
    static Groundwork of(PovertyStandard standard, PovertyTest test) {
        Set<ScorecardId> used = scorecards(test);
        List<CitedScorecard> scorecards = new ArrayList<>();
        for (CitedScorecard cited : standard.scorecards()) {
            if (used.contains(cited.scorecard().id())) {
                scorecards.add(cited);
            }
        }
        var builder = PovertyStandard.builder();
        builder.from(standard);
        return new Groundwork(builder.tests(List.of(test))
                .scorecards(scorecards)
                .inquiries(List.of())
                .build());
    }

    /** For an inquiry beside the tests. */
    static Groundwork of(PovertyStandard standard, Inquiry inquiry) {
        var builder = PovertyStandard.builder();
        builder.from(standard);
        return new Groundwork(builder.inquiries(List.of(inquiry)).build());
    }

    private static Set<ScorecardId> scorecards(PovertyTest test) {
        Set<ScorecardId> used = new HashSet<>();
        for (Measure measure : test.measures()) {
            addScorecards(measure.quantity(), used);
            for (Line line : measure.lines()) {
                addScorecards(line.limit(), used);
            }
        }
        for (CategoryRule rule : test.categories()) {
            addScorecards(rule.when(), used);
        }
        return used;
    }

    private static void addScorecards(Expression expression, Set<ScorecardId> used) {
        if (expression instanceof Quantity.Score score) {
            used.add(score.scorecard());
        }
        for (Expression part : expression.parts()) {
            addScorecards(part, used);
        }
    }

    Rules rules() {
        return rules;
    }

    TestPlan plan(PlanId id) {
        return Objects.requireNonNull(plans.get(id));
    }

    List<Variants.Subject> otherSubjects(InquiryId inquiry, Feature who) {
        return variants.subjects(inquiry, who);
    }

    Facts facts(Household household) {
        return new Facts(household, vocabulary);
    }

    Outcomes outcomes(TestPlan plan, Facts facts) {
        return new Outcomes(plan, facts);
    }

    List<Caveat> caveats(
            AppliedPeriod period, TestPlan plan, Assessment assessment, Possibility possibility, Facts facts) {
        List<Caveat> caveats = new ArrayList<>(weakSources.get(plan.test().id()).caveats(period));
        caveats.addAll(variants.caveats(plan, assessment, possibility, facts));
        caveats.addAll(unusedAnswers(facts));
        return caveats;
    }

    private List<Caveat> unusedAnswers(Facts facts) {
        List<Caveat> unused = new ArrayList<>();
        for (int member = 0; member < facts.size(); member++) {
            for (Slot slot : rules.conditional()) {
                TestNode askedOf = slot.askedOf();
                if (askedOf != null
                        && facts.truth(askedOf, member) == Truth.FALSE
                        && facts.reading().isKnown(member, slot)) {
                    unused.add(new Caveat.UnusedAnswer(
                            Optional.of(facts.member(member).id()), slot.fact()));
                }
            }
        }
        return unused;
    }
}
