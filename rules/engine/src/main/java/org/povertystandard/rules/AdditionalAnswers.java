package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;

/**
 * Refuses answers beyond the form that a standard's questions do not have: a program that gives the code {@code "false"} where
 * yes or no is asked must not be understood as having said yes. What the standard does not declare may be another standard's.
 */
final class AdditionalAnswers {
    private final PovertyStandard standard;
    private final Map<FactId, FactDeclaration> declared = new HashMap<>();

    AdditionalAnswers(PovertyStandard standard) {
        this.standard = standard;
        for (StandardFact fact : standard.facts()) {
            declared.put(fact.id(), fact.declaration());
        }
    }

    /**
     * Refuses a household with such answers.
     *
     * @throws IllegalArgumentException with every one of them; the message names questions and what they allow and no answer
     */
    void require(Household household) {
        List<String> wrong = new ArrayList<>();
        check(household.additionalFacts(), Scope.HOUSEHOLD, "", wrong);
        for (Member member : household.members()) {
            if (!member.additionalFacts().isEmpty()) {
                check(member.additionalFacts(), Scope.MEMBER, " of member " + member.id(), wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The household (" + household.id()
                    + ") has additional facts that the standard " + standard.id() + " does not take:"
                    + String.join("", wrong));
        }
    }

    private void check(Map<FactId, FactValue> answers, Scope scope, String of, List<String> wrong) {
        for (Map.Entry<FactId, FactValue> answer : answers.entrySet()) {
            FactDeclaration question = declared.get(answer.getKey());
            if (question == null) {
                continue;
            }
            if (question.scope() != scope) {
                String place = scope == Scope.HOUSEHOLD ? "each member" : "the household";
                wrong.add("\n- " + question.id() + of + ": It is asked of " + place + "; give it there.");
            } else if (answer.getValue() instanceof FactValue.Known known
                    && !question.type().allows(known)) {
                wrong.add("\n- " + question.id() + of + ": It must be "
                        + question.type().allowed() + ".");
            }
        }
    }
}
