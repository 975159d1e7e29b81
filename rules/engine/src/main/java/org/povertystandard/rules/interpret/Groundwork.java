package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;

/** A standard's tests planned, with some of its inquiries, and with every alternative of its readings. Immutable once made. */
final class Groundwork {
    private final PovertyStandard standard;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Rules rules;
    private final Variants variants;
    private final Map<PlanId, TestPlan> plans = new LinkedHashMap<>();
    private final Map<PlanId, Sources> sources = new LinkedHashMap<>();

    private Groundwork(PovertyStandard standard) {
        this.standard = standard;
        this.rules = Planner.plan(standard, Overlay.builder().build(), vocabulary);
        rules.plans().forEach((id, test) -> {
            var plan = new TestPlan(standard, rules, test);
            plans.put(id, plan);
            sources.put(id, new Sources(standard, plan));
        });
        this.variants = new Variants(standard, plans, vocabulary);
    }

    /** With these inquiries beside the tests: whoever asks for the class alone need not wait for them to be planned. */
    static Groundwork of(PovertyStandard standard, List<Inquiry> inquiries) {
        var builder = PovertyStandard.builder();
        builder.from(standard);
        return new Groundwork(builder.inquiries(inquiries).build());
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
        List<Caveat> caveats = new ArrayList<>(sources.get(plan.test().id()).caveats(period));
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
