package org.povertystandard.examples.generator;

import java.time.LocalDate;
import java.util.Arrays;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;

/** Says what a review finds of a household: the generator knows no law and asks. */
@FunctionalInterface
public interface Judge {

    /** The class of a household whose form is filled completely. */
    Standing find(Household household);

    /**
     * The circular's test of the standard applied at the end of a year.
     *
     * @param year the reporting year
     */
    static Judge ofYear(int year) {
        LocalDate appliedOn = LocalDate.of(year, 12, 31);
        TestId test = TestId.of("circular");
        Determiner determiner = Determiner.of(Standards.bundled().appliedOn(appliedOn, test));
        return household -> standing(determiner.determine(household, appliedOn, test));
    }

    private static Standing standing(Determination determination) {
        if (!determination.isDetermined()) {
            throw new IllegalStateException(
                    "A made-up household is not determined: " + determination.household() + ".");
        }
        return Arrays.stream(Standing.values())
                .filter(standing ->
                        standing.category().equals(determination.possible().get(0)))
                .findFirst()
                .orElseThrow();
    }
}
