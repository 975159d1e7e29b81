package org.povertystandard.examples.analyst.decide;

import java.time.LocalDate;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.HouseholdId;

/**
 * One household in one review.
 *
 * @param household its id
 * @param reviewedOn the review date
 */
public record ReviewKey(HouseholdId household, LocalDate reviewedOn) {

    public static ReviewKey of(Determination determination) {
        return new ReviewKey(determination.household(), determination.reviewedOn());
    }
}
