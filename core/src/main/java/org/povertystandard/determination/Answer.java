package org.povertystandard.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** What the law answers to an inquiry beside the class, of one household or one of its members, and why. */
@Value.Immutable
@HouseStyle
public interface Answer {
    InquiryId inquiry();

    HouseholdId household();

    /** Whose answer it is; empty for the household's. */
    Optional<MemberId> member();

    /** The day the facts and ages are of. */
    LocalDate reviewedOn();

    /** The day whose law was applied. */
    LocalDate appliedOn();

    StandardId standard();

    /** Which version of the standard's data. */
    ContentHash standardHash();

    /** Which engine answered. */
    EngineId engine();

    /** The test that decides the class, where the answer asks for it. */
    TestId test();

    /** The outcomes still possible, in the standard's order; one when the inquiry is answered. */
    List<CategoryId> possible();

    /** What {@link #possible()} says. */
    Precision precision();

    /** The signs of the inquiry, in the form's order. */
    List<SignFinding> signs();

    /** What was measured, with its lines. */
    List<MeasureOutcome> measures();

    /** The unanswered questions on which the answer depends, the one to ask first in front. */
    List<MissingFact> missing();

    /** What whoever relies on this should know. */
    List<Caveat> caveats();

    /** The outcome, if one is left. */
    default Optional<CategoryId> outcome() {
        return possible().size() == 1 ? Optional.of(possible().get(0)) : Optional.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
