package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Search.Question> questions = new ArrayList<>();
        for (Slot slot : ingredients.slots()) {
            int first = slot.ofMember() ? 0 : Facts.HOUSEHOLD;
            int end = slot.ofMember() ? facts.size() : Facts.HOUSEHOLD + 1;
            for (int member = first; member < end; member++) {
                if (isUnknown(member, slot)) {
                    questions.add(new Search.Question(member, slot.question()));
                }
            }
        }
        if (questions.size() > 1) {
            questions.sort(this::inOrder);
        }
        Set<Unknown> unknowns = new LinkedHashSet<>();
        for (Search.Question question : questions) {
            unknowns.add(new Unknown(question.member(), together(question)));
        }
        return new ArrayList<>(unknowns);
    }

    private int inOrder(Search.Question a, Search.Question b) {
        int byMember = Integer.compare(a.member(), b.member());
        int byOrder = byMember != 0 ? byMember : Integer.compare(plan.order(a.fact()), plan.order(b.fact()));
        return byOrder != 0 ? byOrder : a.fact().value().compareTo(b.fact().value());
    }

    /** The questions of its group that are unanswered as well. */
    private List<FactId> together(Search.Question question) {
        List<FactId> group = plan.group(question.fact());
        if (group.size() == 1) {
            return group;
        }
        List<FactId> together = new ArrayList<>();
        for (FactId fact : group) {
            if (unanswered(question.member(), fact)) {
                together.add(fact);
            }
        }
        return List.copyOf(together);
    }

    private boolean unanswered(int member, FactId fact) {
        for (Slot slot : plan.all().slots()) {
            if (slot.question().equals(fact) && isUnknown(member, slot)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnknown(int member, Slot slot) {
        if (slot.isAge()) {
            return !facts.reading().birthIsKnown(member)
                    && !facts.reading().months(member, LeapDayAgeing.MARCH_1).isExact();
        }
        return facts.answer(member, slot).value() instanceof FactValue.Unknown;
    }

    /** Whether the question applies, or may. */
    boolean isAsked(int member, Slot slot) {
        return !(facts.answer(member, slot).value() instanceof FactValue.NotApplicable);
    }
}
