package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The day of which the witnesses' facts are: in the middle of the first month in which the law is applied. */
final class ReviewDay {
    private static final int MIDDLE = 15;

    private ReviewDay() {}

    static LocalDate of(PovertyStandard standard, TestId test) {
        return appliedOn(standard, test).withDayOfMonth(MIDDLE);
    }

    static LocalDate of(PovertyStandard standard) {
        return standard.applied().stream()
                .map(AppliedPeriod::from)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(MIDDLE);
    }

    /** The first day on which the test is applied. */
    static LocalDate appliedOn(PovertyStandard standard, TestId test) {
        return standard.applied().stream()
                .filter(period -> period.tests().contains(test))
                .map(AppliedPeriod::from)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The standard " + standard.id() + " applies the test " + test + " on no day."));
    }
}
