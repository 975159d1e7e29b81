package org.povertystandard.examples.benchmarks;

import java.time.LocalDate;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

/** Ages of members whose day of birth is known. */
final class Ages {
    private Ages() {}

    /** Completed months on the review date. */
    static int months(Member member, Household household) {
        LocalDate birth = ((BirthDate.Day) member.birth()).date();
        LocalDate review = household.reviewedOn();
        int months = 12 * (review.getYear() - birth.getYear()) + review.getMonthValue() - birth.getMonthValue();
        return review.getDayOfMonth() < birth.getDayOfMonth() ? months - 1 : months;
    }
}
