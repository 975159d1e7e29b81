package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Finding;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** A standard made ready for the reference engine. Immutable once made. */
final class PreparedStandard implements RuleEngine.Prepared {
    private final EngineId engine;
    private final PovertyStandard standard;
    private final ContentHash hash;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Rules rules;
    private final Variants variants;
    private final Map<TestId, TestPlan> plans = new LinkedHashMap<>();
    private final Map<TestId, Sources> sources = new LinkedHashMap<>();

    PreparedStandard(EngineId engine, PovertyStandard standard, ContentHash hash) {
        this.engine = engine;
        this.standard = standard;
        this.hash = hash;
        this.rules = Planner.plan(standard, Overlay.builder().build(), vocabulary);
        rules.tests().forEach((id, test) -> {
            var plan = new TestPlan(standard, rules, test);
            plans.put(id, plan);
            sources.put(id, new Sources(standard, plan));
        });
        this.variants = new Variants(standard, plans, vocabulary);
    }

    @Override
    public Determination determine(Household household, LocalDate appliedOn, TestId test) {
        AppliedPeriod period = standard.applied().stream()
                .filter(applied -> applied.covers(appliedOn, test))
                .findFirst()
                .orElseThrow(() -> new NotCoveredException("The standard " + standard.id() + " does not apply the test "
                        + test + " on " + appliedOn + "."));
        TestPlan plan = plans.get(test);
        var facts = new Facts(household, vocabulary);
        var assessment = new Assessment(plan, facts);
        Possibility possibility = Possibility.of(assessment, plan, facts, Budget.forClasses());
        var outcomes = new Outcomes(standard, plan, facts);
        var determination = Determination.builder()
                .household(household.id())
                .reviewedOn(household.reviewedOn())
                .appliedOn(appliedOn)
                .standard(standard.id())
                .standardHash(hash)
                .engine(engine)
                .test(test)
                .possible(possibility.categories(plan))
                .precision(possibility.precision())
                .measures(outcomes.measures())
                .profile(profile(facts))
                .scores(outcomes.scores())
                .missing(MissingFacts.of(possibility, plan, facts));
        assessment.restore(facts);
        return determination
                .caveats(caveats(period, plan, assessment, possibility, facts))
                .build();
    }

    private DeprivationProfile profile(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < standard.indicators().size(); i++) {
            Indicator indicator = standard.indicators().get(i);
            TestNode test = ((Output.Holds) rules.outputs().get(i)).test();
            var trace = new Trace();
            test.explain(facts, trace);
            findings.add(new Finding(indicator.id(), test.truth(facts), trace.reasons(), indicator.cite()));
        }
        return new DeprivationProfile(findings);
    }

    private List<Caveat> caveats(
            AppliedPeriod period, TestPlan plan, Assessment assessment, Possibility possibility, Facts facts) {
        List<Caveat> caveats =
                new ArrayList<>(sources.get(plan.test().test().id()).caveats(period));
        caveats.addAll(variants.caveats(plan, assessment, possibility, facts));
        caveats.addAll(unusedAnswers(facts));
        return caveats;
    }

    private List<Caveat> unusedAnswers(Facts facts) {
        List<Caveat> unused = new ArrayList<>();
        for (int member = 0; member < facts.size(); member++) {
            for (Slot slot : rules.conditional()) {
                TestNode askedOf = slot.askedOf();
                boolean answered = facts.given(member, slot)
                        .filter(FactValue.Known.class::isInstance)
                        .isPresent();
                if (answered && askedOf != null && facts.of(member, () -> askedOf.truth(facts)) == Truth.FALSE) {
                    unused.add(new Caveat.UnusedAnswer(
                            Optional.of(facts.member(member).id()), slot.fact()));
                }
            }
        }
        return unused;
    }
}
