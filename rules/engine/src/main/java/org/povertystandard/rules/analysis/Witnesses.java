package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.rules.interpret.JointHousehold;

/** Writes ways down as households of real facts: what a way leaves open is answered as in the plain household. */
final class Witnesses {
    private final LocalDate reviewedOn;

    Witnesses(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    Household household(Way way, int size) {
        Map<FactId, FactValue> household = new HashMap<>();
        for (FormFact fact : FormFacts.all()) {
            if (fact instanceof FormFact.OfHousehold) {
                Plain.answer(fact.id(), size).ifPresent(answer -> household.put(fact.id(), answer));
            }
        }
        List<Map<FactId, FactValue>> members = new ArrayList<>();
        List<LocalDate> births = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Relation relation = i == 0 ? Relation.HEAD : Relation.OTHER;
            members.add(new HashMap<>(Map.of(
                    MemberKinds.RELATION,
                    FactValue.of(relation.code()),
                    FactId.of("sex"),
                    FactValue.of(Sex.MALE.code()))));
            births.add(Plain.birth(reviewedOn));
        }
        way.each(JointHousehold.HOUSEHOLD, (member, given) -> {
            if (given.birth() != null) {
                births.set(member, given.birth());
            } else {
                Map<FactId, FactValue> answers = member == JointHousehold.HOUSEHOLD ? household : members.get(member);
                if (given.answer() == null) {
                    answers.remove(given.question());
                } else {
                    answers.put(given.question(), given.answer());
                }
            }
        });
        List<Member> roster = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Member base = Member.builder().id(String.valueOf(i + 1)).build();
            roster.add(FormAnswers.member(base, BirthDate.of(births.get(i)), members.get(i)));
        }
        Household base = Household.builder()
                .id("witness")
                .reviewedOn(reviewedOn)
                .addMembers(Member.builder().id("1").build())
                .build();
        return FormAnswers.household(base, reviewedOn, household, roster);
    }
}
