package org.povertystandard.rules;

import java.time.LocalDate;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;

/**
 * Determines a household by the nation's standard and by its place's own. The local class gives local benefits, national
 * benefits need the national class; neither stands in for the other.
 *
 * @param national applies the nation's standard
 * @param nationalTest by which test
 * @param local applies the place's standard
 * @param localTest by which test
 * @param appliedOn the day whose law is applied
 */
public record SideBySide(
        Determiner national, TestId nationalTest, Determiner local, TestId localTest, LocalDate appliedOn) {

    /**
     * With the standards that are applied on the day, and the reference engine. Make it once, use it for every household.
     *
     * @throws NotCoveredException if the nation or the place applies no such test on the day
     */
    public static SideBySide of(
            Standards standards, LocalDate appliedOn, TestId nationalTest, PlaceId place, TestId localTest) {
        return new SideBySide(
                Determiner.of(standards.appliedOn(appliedOn, nationalTest)),
                nationalTest,
                Determiner.of(standards.appliedOn(appliedOn, localTest, place)),
                localTest,
                appliedOn);
    }

    /**
     * Both determinations of one household.
     *
     * @param national by the nation's standard
     * @param local by the place's own
     */
    public record Both(Determination national, Determination local) {}

    /** Determines one household twice. */
    public Both determine(Household household) {
        return new Both(
                national.determine(household, appliedOn, nationalTest),
                local.determine(household, appliedOn, localTest));
    }
}
