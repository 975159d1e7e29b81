package org.povertystandard.rules.interpret;

import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Member;

/** Which answers a member's other answers leave open. */
final class Preconditions {
    private Preconditions() {}

    /** Whether some other fact can only be answered where this one has this answer. */
    static boolean isRequired(FactId fact, FactValue answer) {
        return FormFacts.all().stream()
                .map(form -> FormFacts.precondition(form.id()))
                .flatMap(Optional::stream)
                .anyMatch(
                        needed -> needed.fact().equals(fact) && needed.answer().equals(answer));
    }

    /** Whether the member can have this answer without contradicting an answer given. */
    static boolean allow(Member member, FactId fact, FactValue answer) {
        return FormFacts.all().stream()
                .filter(form -> form instanceof FormFact.OfMember ofMember
                        && needs(form.id(), fact, answer)
                        && ofMember.reader().apply(member).isPresent())
                .findAny()
                .isEmpty();
    }

    private static boolean needs(FactId dependent, FactId fact, FactValue answer) {
        return FormFacts.precondition(dependent)
                .filter(needed -> needed.fact().equals(fact) && !needed.answer().equals(answer))
                .isPresent();
    }
}
