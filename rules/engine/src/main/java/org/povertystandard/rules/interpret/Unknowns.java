package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.standard.LeapDayAgeing;

/** Finds the unanswered questions of a household that a test asks. */
final class Unknowns {
    private final TestPlan plan;
    private final Facts facts;

    Unknowns(TestPlan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
    }

    /** The unanswered questions among the ingredients, in the form's order: the household's, then member by member. */
    List<Unknown> in(Ingredients ingredients) {
        Map<Integer, TreeSet<FactId>> questions = new LinkedHashMap<>();
        for (Slot slot : ingredients.slots()) {
            int first = slot.ofMember() ? 0 : Facts.HOUSEHOLD;
            int end = slot.ofMember() ? facts.size() : Facts.HOUSEHOLD + 1;
            for (int member = first; member < end; member++) {
                if (isUnknown(member, slot)) {
                    questions
                            .computeIfAbsent(
                                    member,
                                    key -> new TreeSet<>(
                                            Comparator.comparingInt(plan::order).thenComparing(FactId::value)))
                            .add(slot.question());
                }
            }
        }
        List<Unknown> unknowns = new ArrayList<>();
        questions.keySet().stream().sorted().forEach(member -> unknowns.addAll(grouped(member, questions.get(member))));
        return unknowns;
    }

    private List<Unknown> grouped(int member, TreeSet<FactId> questions) {
        List<Unknown> unknowns = new ArrayList<>();
        for (FactId question : questions) {
            List<FactId> together = plan.group(question).stream()
                    .filter(fact -> unanswered(member, fact))
                    .toList();
            var unknown = new Unknown(member, together.isEmpty() ? List.of(question) : together);
            if (!unknowns.contains(unknown)) {
                unknowns.add(unknown);
            }
        }
        return unknowns;
    }

    private boolean unanswered(int member, FactId fact) {
        return plan.all().slots().stream().anyMatch(slot -> slot.question().equals(fact) && isUnknown(member, slot));
    }

    boolean isUnknown(int member, Slot slot) {
        if (slot.isAge()) {
            return !facts.reading().birthIsKnown(member)
                    && !facts.reading().months(member, LeapDayAgeing.MARCH_1).isExact();
        }
        FactValue given = facts.reading().given(member, slot);
        FactValue counted = given == null ? slot.unasked().orElse(null) : given;
        return (counted == null || counted instanceof FactValue.Unknown) && isAsked(member, slot);
    }

    /** Whether the question applies, or may. */
    boolean isAsked(int member, Slot slot) {
        return !(facts.answer(member, slot).value() instanceof FactValue.NotApplicable);
    }
}
