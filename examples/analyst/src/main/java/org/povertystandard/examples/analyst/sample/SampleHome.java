package org.povertystandard.examples.analyst.sample;

import java.time.LocalDate;
import org.povertystandard.household.Region;

/**
 * What the answers of one household have in common.
 *
 * @param id its id
 * @param reviewedOn the review date
 * @param region where it is
 * @param isUrban whether in a town
 * @param centralCity whether in a centrally run city
 * @param wealth from 0, the poorest, to 99; it moves everything else and stands nowhere
 * @param ethnicity the statistics office's code
 * @param size how many members
 */
record SampleHome(
        String id,
        LocalDate reviewedOn,
        Region region,
        boolean isUrban,
        boolean centralCity,
        int wealth,
        String ethnicity,
        int size) {}
