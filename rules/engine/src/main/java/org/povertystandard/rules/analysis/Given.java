package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.rules.interpret.JointHousehold;

/**
 * An answer to one question, of the household or of some member.
 *
 * @param question the question
 * @param answer the answer; null for a birth date, and where the question is left unasked
 * @param birth the birth date, if that is the question
 */
record Given(
        FactId question,
        @Nullable FactValue answer,
        @Nullable LocalDate birth) {

    void suppose(JointHousehold household, int member) {
        if (birth != null) {
            household.supposeBirth(member, birth);
        } else if (answer != null) {
            household.suppose(member, question, answer);
        } else {
            household.takeBack(member, question);
        }
    }
}
