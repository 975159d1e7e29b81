package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Member;

/** Which answers a member's other answers leave open. */
final class Preconditions {
    /** For each fact that others depend on, those others. */
    private static final Map<FactId, List<FormFact.OfMember>> DEPENDENTS = new HashMap<>();

    private static final List<FormFacts.Precondition> REQUIRED = new ArrayList<>();

    static {
        for (FormFact form : FormFacts.all()) {
            Optional<FormFacts.Precondition> needed = FormFacts.precondition(form.id());
            if (needed.isPresent()) {
                REQUIRED.add(needed.get());
                if (form instanceof FormFact.OfMember ofMember) {
                    dependents(needed.get().fact()).add(ofMember);
                }
            }
        }
    }

    private Preconditions() {}

    private static List<FormFact.OfMember> dependents(FactId fact) {
        List<FormFact.OfMember> known = DEPENDENTS.get(fact);
        if (known == null) {
            known = new ArrayList<>();
            DEPENDENTS.put(fact, known);
        }
        return known;
    }

    /** Whether some other fact can only be answered where this one has this answer. */
    static boolean isRequired(FactId fact, FactValue.Known answer) {
        for (FormFacts.Precondition needed : REQUIRED) {
            if (needed.fact().equals(fact) && needed.answer().equals(answer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer to some other fact may leave only one answer to this one open. */
    static boolean isImplied(FactId fact) {
        return DEPENDENTS.containsKey(fact);
    }

    /** The one answer that what else is answered of the member leaves open: whoever attends a level attends school. */
    static FactValue.@Nullable Known implied(Member member, FactId fact) {
        List<FormFact.OfMember> dependents = DEPENDENTS.get(fact);
        for (int i = 0; dependents != null && i < dependents.size(); i++) {
            FormFact.OfMember dependent = dependents.get(i);
            if (dependent.reader().apply(member).isPresent()) {
                return FormFacts.precondition(dependent.id()).orElseThrow().answer();
            }
        }
        return null;
    }

    /** Whether the member can have this answer without contradicting an answer given. */
    static boolean allow(Member member, FactId fact, FactValue answer) {
        for (FormFact.OfMember dependent : DEPENDENTS.getOrDefault(fact, List.of())) {
            boolean contradicted = !FormFacts.precondition(dependent.id())
                    .orElseThrow()
                    .answer()
                    .equals(answer);
            if (contradicted && dependent.reader().apply(member).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
