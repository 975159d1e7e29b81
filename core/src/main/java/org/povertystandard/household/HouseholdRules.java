package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/** Finds every contradiction in a household. */
final class HouseholdRules {
    private static final Optional<Relation> HEAD = Optional.of(Relation.HEAD);
    private static final Optional<Boolean> NO = Optional.of(false);

    private final Household household;
    private final List<HouseholdProblem> problems = new ArrayList<>();

    private HouseholdRules(Household household) {
        this.household = household;
    }

    static List<HouseholdProblem> problemsOf(Household household) {
        var rules = new HouseholdRules(household);
        rules.checkRoster();
        rules.checkNumbers();
        rules.checkAdditional("additionalFacts", household.additionalFacts());
        for (int i = 0; i < household.members().size(); i++) {
            rules.checkMember("members[" + i + "].", household.members().get(i));
        }
        return rules.problems;
    }

    private void checkRoster() {
        List<Member> members = household.members();
        if (members.isEmpty()) {
            report("members", HouseholdRule.HAS_MEMBERS);
            return;
        }
        Set<MemberId> seen = new HashSet<>();
        boolean headSeen = false;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (!seen.add(member.id())) {
                report("members[" + i + "].id", HouseholdRule.MEMBER_IDS_DIFFER);
            }
            boolean head = member.relation().equals(HEAD);
            if (head && headSeen) {
                report("members[" + i + "].relation", HouseholdRule.ONE_HEAD);
            }
            headSeen |= head;
        }
        if (!headSeen && allRelationsKnown()) {
            report("members", HouseholdRule.SOME_HEAD);
        }
    }

    private boolean allRelationsKnown() {
        for (Member member : household.members()) {
            if (member.relation().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void checkNumbers() {
        checkMeasure("dwelling.areaM2", household.dwelling().areaM2(), 2);
        checkMeasure("dwelling.electricityKwh", household.dwelling().electricityKwh(), 1);
        checkCounts("assets.", household.assets());
        checkCounts("land.", household.land());
        checkCounts("livestock.", household.livestock());
        Optional<Long> income = household.income12Months();
        if (income.isPresent() && BigDecimal.valueOf(income.get()).precision() > FormFacts.MOST_DIGITS) {
            report("income12Months", HouseholdRule.DECIMALS);
        }
    }

    private <K extends FormCode> void checkCounts(String prefix, Map<K, Integer> counts) {
        for (Map.Entry<K, Integer> count : counts.entrySet()) {
            if (count.getValue() < 0) {
                report(prefix + count.getKey().code(), HouseholdRule.NOT_NEGATIVE);
            }
        }
    }

    private void checkMember(String prefix, Member member) {
        boolean bornLater = !(member.birth() instanceof BirthDate.Unknown)
                && member.birth().earliest().isAfter(household.reviewedOn());
        if (bornLater) {
            report(prefix + "birth", HouseholdRule.BORN_BEFORE_REVIEW);
        }
        checkBodyMeasure(prefix + "heightCm", member.heightCm());
        checkBodyMeasure(prefix + "weightKg", member.weightKg());
        if (member.levelAttended().isPresent() && member.attendsSchool().equals(NO)) {
            report(prefix + "levelAttended", HouseholdRule.LEVEL_ONLY_WHEN_ATTENDING);
        }
        boolean notWorking =
                member.employment().isPresent() && member.employment().get() != Employment.WORKING;
        if (notWorking && member.jobKind().isPresent()) {
            report(prefix + "jobKind", HouseholdRule.JOB_ONLY_WHEN_WORKING);
        }
        if (notWorking && member.wageWork().isPresent()) {
            report(prefix + "wageWork", HouseholdRule.JOB_ONLY_WHEN_WORKING);
        }
        checkAdditional(prefix + "additionalFacts", member.additionalFacts());
    }

    private void checkBodyMeasure(String field, Optional<BigDecimal> number) {
        checkMeasure(field, number, 1);
        if (number.isPresent() && number.get().signum() == 0) {
            report(field, HouseholdRule.MORE_THAN_ZERO);
        }
    }

    private void checkMeasure(String field, Optional<BigDecimal> number, int decimals) {
        if (number.isPresent()) {
            checkMeasure(field, number.get(), decimals);
        }
    }

    private void checkMeasure(String field, BigDecimal value, int decimals) {
        if (value.signum() < 0) {
            report(field, HouseholdRule.NOT_NEGATIVE);
        }
        if (value.scale() > decimals || value.precision() - value.scale() > FormFacts.MOST_DIGITS - decimals) {
            report(field, HouseholdRule.DECIMALS);
        }
    }

    private void checkAdditional(String field, Map<FactId, FactValue> facts) {
        for (FactId id : facts.keySet()) {
            if (FormFacts.find(id).isPresent()) {
                report(field + "." + id, HouseholdRule.NOT_A_FORM_FACT);
            }
        }
    }

    private void report(String field, HouseholdRule rule) {
        problems.add(new HouseholdProblem(field, rule));
    }
}
