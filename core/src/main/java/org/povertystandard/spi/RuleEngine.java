package org.povertystandard.spi;

import java.time.LocalDate;
import java.util.List;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.household.Household;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * Evaluates standards.
 *
 * <ul>
 *   <li>An engine is stateless and thread-safe; so is what it prepares.
 *   <li>It is chosen by an explicit argument, never by priority.
 *   <li>It treats unknown facts as unknown: the classes it calls possible contain the class of every valid completion.
 *   <li>It agrees with the reference engine on the bounds of every household.
 * </ul>
 */
public interface RuleEngine {

    /** The engine's name and version, recorded in each determination. */
    EngineId id();

    /**
     * Makes a standard ready; done once, used many times.
     *
     * @param standard the law
     * @param hash its content hash
     */
    Prepared prepare(PovertyStandard standard, ContentHash hash);

    /** A standard made ready. */
    interface Prepared {

        /**
         * Determines one household.
         *
         * @param household the facts
         * @param appliedOn the day whose law is applied
         * @param test the test
         * @throws NotCoveredException if the standard does not apply the test on the day
         */
        Determination determine(Household household, LocalDate appliedOn, TestId test);

        /**
         * Answers an inquiry of the standard: one answer for the household, or one for each member, in their order.
         *
         * @param household the facts
         * @param appliedOn the day whose law is applied
         * @param test the test that decides the class, where the answer asks for it
         * @param inquiry the inquiry
         * @throws NotCoveredException if the standard does not ask the inquiry on the day, or the engine answers none
         */
        default List<Answer> answer(Household household, LocalDate appliedOn, TestId test, InquiryId inquiry) {
            throw new NotCoveredException("This engine determines classes only; it does not answer " + inquiry + ".");
        }
    }
}
