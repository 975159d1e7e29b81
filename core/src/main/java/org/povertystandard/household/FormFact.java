package org.povertystandard.household;

import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/** A fact that the official form holds, and how to read it. */
public sealed interface FormFact {

    FactDeclaration declaration();

    default FactId id() {
        return declaration().id();
    }

    /**
     * A fact of the household.
     *
     * @param declaration the question
     * @param reader yields the answer, empty if there is none
     */
    record OfHousehold(FactDeclaration declaration, Function<Household, Optional<FactValue.Known>> reader)
            implements FormFact {}

    /**
     * A fact of a member.
     *
     * @param declaration the question
     * @param reader yields the answer, empty if there is none
     */
    record OfMember(FactDeclaration declaration, Function<Member, Optional<FactValue.Known>> reader)
            implements FormFact {}

    /**
     * A member's age on the review date, which follows from the birth date.
     *
     * @param declaration the question
     * @param unitMonths months in one unit: 1 for completed months, 12 for completed years
     */
    record Age(FactDeclaration declaration, int unitMonths) implements FormFact {}
}
