package org.povertystandard.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * What an engine says of one household on one day, whatever it was asked: of whom and by which law, what is possible, what was
 * measured, what is still to ask, and what to know.
 */
public sealed interface Result permits Determination, Answer {
    HouseholdId household();

    /** The day the facts and ages are of. */
    LocalDate reviewedOn();

    /** The day whose law was applied. */
    LocalDate appliedOn();

    StandardId standard();

    /** Which version of the standard's data. */
    ContentHash standardHash();

    /** Which engine answered. */
    EngineId engine();

    /** The test that decides the class. */
    TestId test();

    /** What is still possible, in the standard's order; one when everything that matters is known. */
    List<CategoryId> possible();

    /** What {@link #possible()} says. */
    Precision precision();

    /** What was measured, each with its lines. */
    List<MeasureOutcome> measures();

    /** The unanswered questions on which the result depends, the one to ask first in front; see {@link #isMissingRanked()}. */
    List<MissingFact> missing();

    /** Whether {@link #missing()} has the one to ask first in front; where too much is unknown for that, it is in the form's order. */
    default boolean isMissingRanked() {
        return missing().size() < 2 || missing().stream().anyMatch(fact -> fact.answers() > 0);
    }

    /** What whoever relies on this should know. */
    List<Caveat> caveats();

    /** What came of one measure. */
    default Optional<MeasureOutcome> measure(MeasureId id) {
        return measures().stream()
                .filter(measure -> measure.measure().equals(id))
                .findFirst();
    }
}
