package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;

/**
 * The years of the reviews by which a standard is applied: from the year before its first day, in which the first review may be
 * held, to the year of its last day.
 *
 * @param first the first year
 * @param last the last year, inclusive
 */
record ReviewYears(int first, int last) {
    static ReviewYears of(PovertyStandard standard) {
        List<AppliedPeriod> periods = standard.applied();
        return new ReviewYears(
                periods.stream()
                                .mapToInt(period -> period.from().getYear())
                                .min()
                                .orElseThrow()
                        - 1,
                periods.stream()
                        .mapToInt(period -> period.until().minusDays(1).getYear())
                        .max()
                        .orElseThrow());
    }
}
