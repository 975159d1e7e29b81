package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
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
    private final Map<PlanId, TestPlan> plans = new LinkedHashMap<>();
    private final Map<PlanId, Sources> sources = new LinkedHashMap<>();
    private final List<Application> applications = new ArrayList<>();

    /** A test in a period that applies it, and the caveats of every determination by it. */
    private record Application(TestId test, AppliedPeriod period, TestPlan plan, List<Caveat> sources) {}

    PreparedStandard(EngineId engine, PovertyStandard standard, ContentHash hash) {
        this.engine = engine;
        this.standard = standard;
        this.hash = hash;
        this.rules = Planner.plan(standard, Overlay.builder().build(), vocabulary);
        rules.plans().forEach((id, test) -> {
            var plan = new TestPlan(standard, rules, test);
            plans.put(id, plan);
            sources.put(id, new Sources(standard, plan));
        });
        standard.applied()
                .forEach(period -> period.tests()
                        .forEach(test -> applications.add(new Application(
                                test,
                                period,
                                plans.get(PlanId.of(test)),
                                sources.get(PlanId.of(test)).caveats(period)))));
        this.variants = new Variants(standard, plans, vocabulary);
    }

    @Override
    public Determination determine(Household household, LocalDate appliedOn, TestId test) {
        Application application = application(appliedOn, test);
        TestPlan plan = application.plan();
        var facts = new Facts(household, vocabulary);
        var assessment = new Assessment(plan, facts);
        Possibility possibility = Possibility.of(assessment, plan, facts, Budget.forClasses());
        var outcomes = new Outcomes(plan, facts);
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
                .caveats(caveats(application.sources(), plan, assessment, possibility, facts))
                .build();
    }

    private Application application(LocalDate day, TestId test) {
        for (int i = 0; i < applications.size(); i++) {
            Application application = applications.get(i);
            if (application.test().equals(test) && application.period().covers(day, test)) {
                return application;
            }
        }
        throw new NotCoveredException(
                "The standard " + standard.id() + " does not apply the test " + test + " on " + day + ".");
    }

    @Override
    public List<Answer> answer(Household household, LocalDate appliedOn, TestId test, InquiryId id) {
        Inquiry inquiry = standard.inquiry(id)
                .orElseThrow(
                        () -> new NotCoveredException("The standard " + standard.id() + " has no inquiry " + id + "."));
        AppliedPeriod period = inquiry.period(appliedOn, test)
                .orElseThrow(() -> new NotCoveredException("The standard " + standard.id() + " does not ask " + id
                        + " beside the test " + test + " on " + appliedOn + "."));
        TestPlan plan = plans.get(PlanId.of(id, test));
        var facts = new Facts(household, vocabulary);
        var assessment = new Assessment(plan, facts);
        Possibility possibility = Possibility.of(assessment, plan, facts, Budget.forClasses());
        List<MissingFact> missing = MissingFacts.of(possibility, plan, facts);
        assessment.restore(facts);
        Answer ofHousehold = Answer.builder()
                .inquiry(id)
                .household(household.id())
                .reviewedOn(household.reviewedOn())
                .appliedOn(appliedOn)
                .standard(standard.id())
                .standardHash(hash)
                .engine(engine)
                .test(test)
                .possible(possibility.categories(plan))
                .precision(possibility.precision())
                .signs(signs(inquiry, facts))
                .measures(new Outcomes(plan, facts).measures())
                .missing(missing)
                .caveats(caveats(sources.get(plan.test().id()).caveats(period), plan, assessment, possibility, facts))
                .build();
        Feature subject = Objects.requireNonNull(rules.inquiries().get(id)).subject();
        return subject == null
                ? List.of(ofHousehold)
                : new Subjects(inquiry.subject().orElseThrow(), subject, plan, facts).answers(ofHousehold);
    }

    private List<SignFinding> signs(Inquiry inquiry, Facts facts) {
        List<SignFinding> findings = new ArrayList<>();
        List<TestNode> tests =
                Objects.requireNonNull(rules.inquiries().get(inquiry.id())).signs();
        for (int i = 0; i < tests.size(); i++) {
            Inquiry.Sign sign = inquiry.signs().get(i);
            var trace = new Trace();
            tests.get(i).explain(facts, trace);
            findings.add(new SignFinding(
                    sign.number(),
                    sign.means(),
                    tests.get(i).truth(facts),
                    trace.reasons(),
                    standard.definition(sign.means()).orElseThrow().cite()));
        }
        return findings;
    }

    private DeprivationProfile profile(Facts facts) {
        Finding[] findings = new Finding[standard.indicators().size()];
        var trace = new Trace();
        for (int i = 0; i < findings.length; i++) {
            Indicator indicator = standard.indicators().get(i);
            TestNode test = ((Output.Holds) rules.outputs().get(i)).test();
            trace.clear();
            test.explain(facts, trace);
            findings[i] = new Finding(indicator.id(), test.truth(facts), trace.reasons(), indicator.cite());
        }
        return new DeprivationProfile(List.of(findings));
    }

    private List<Caveat> caveats(
            List<Caveat> ofSources, TestPlan plan, Assessment assessment, Possibility possibility, Facts facts) {
        List<Caveat> caveats = new ArrayList<>(ofSources);
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
                        && facts.reading().given(member, slot) instanceof FactValue.Known) {
                    unused.add(new Caveat.UnusedAnswer(
                            Optional.of(facts.member(member).id()), slot.fact()));
                }
            }
        }
        return unused;
    }
}
