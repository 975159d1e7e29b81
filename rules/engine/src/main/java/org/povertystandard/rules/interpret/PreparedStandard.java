package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** A standard made ready for the reference engine. Each part is immutable once made. */
final class PreparedStandard implements RuleEngine.Prepared {
    private final EngineId engine;
    private final PovertyStandard standard;
    private final ContentHash hash;
    private final Map<TestId, Groundwork> tests = new ConcurrentHashMap<>();
    private final Map<InquiryId, Groundwork> inquiries = new ConcurrentHashMap<>();

    PreparedStandard(EngineId engine, PovertyStandard standard, ContentHash hash) {
        this.engine = engine;
        this.standard = standard;
        this.hash = hash;
    }

    /** A test is planned when it is first asked for. */
    private Groundwork work(TestId test) {
        Groundwork known = tests.get(test);
        return known != null ? known : plan(test);
    }

    private synchronized Groundwork plan(TestId test) {
        Groundwork work = tests.get(test);
        if (work == null) {
            work = Groundwork.of(standard, standard.test(test).orElseThrow());
            tests.put(test, work);
        }
        return work;
    }

    @Override
    public Determination determine(Household household, LocalDate appliedOn, TestId test) {
        AppliedPeriod period = period(appliedOn, test);
        Groundwork work = work(test);
        TestPlan plan = work.plan(PlanId.of(test));
        Facts facts = work.facts(household);
        var assessment = new Assessment(plan, facts);
        Possibility possibility = Possibility.of(assessment, plan, facts, Budget.forClasses());
        Outcomes outcomes = work.outcomes(plan, facts);
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
                .profile(profile(work.rules(), facts))
                .scores(outcomes.scores())
                .missing(missing(possibility, assessment, plan, facts));
        assessment.restore(facts);
        return determination
                .caveats(work.caveats(period, plan, assessment, possibility, facts))
                .build();
    }

    /** Where one class is left, nothing is. */
    private static List<MissingFact> missing(
            Possibility possibility, Assessment assessment, TestPlan plan, Facts facts) {
        return possibility.isSingle() ? List.of() : MissingFacts.of(possibility, assessment, plan, facts);
    }

    private AppliedPeriod period(LocalDate day, TestId test) {
        for (AppliedPeriod period : standard.applied()) {
            if (period.covers(day, test)) {
                return period;
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
        Groundwork work = inquiries.computeIfAbsent(id, asked -> Groundwork.of(standard, inquiry));
        TestPlan plan = work.plan(PlanId.of(id, test));
        Facts facts = work.facts(household);
        var assessment = new Assessment(plan, facts);
        Possibility possibility = Possibility.of(assessment, plan, facts, Budget.forClasses());
        List<MissingFact> missing = missing(possibility, assessment, plan, facts);
        assessment.restore(facts);
        Rules.InquiryRules rules =
                Objects.requireNonNull(work.rules().inquiries().get(id));
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
                .signs(signs(inquiry, rules.signs(), facts))
                .measures(work.outcomes(plan, facts).measures())
                .missing(missing)
                .caveats(work.caveats(period, plan, assessment, possibility, facts))
                .build();
        Feature subject = rules.subject();
        if (subject == null) {
            return List.of(ofHousehold);
        }
        return new Subjects(
                        inquiry,
                        inquiry.subject().orElseThrow().otherwise(),
                        subject,
                        work.otherSubjects(id, subject),
                        plan,
                        facts)
                .answers(ofHousehold);
    }

    private List<SignFinding> signs(Inquiry inquiry, List<TestNode> tests, Facts facts) {
        List<SignFinding> findings = new ArrayList<>();
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

    private DeprivationProfile profile(Rules rules, Facts facts) {
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
}
