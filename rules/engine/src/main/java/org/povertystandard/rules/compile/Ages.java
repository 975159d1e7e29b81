package org.povertystandard.rules.compile;

import java.time.LocalDate;
import org.povertystandard.household.BirthDate;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * Counts completed months.
 *
 * @param ageing when someone born on 29 February ages
 */
record Ages(LeapDayAgeing ageing) {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    /** The fewest completed months in the lower half, the most in the upper one. */
    long span(BirthDate birth, LocalDate review) {
        if (birth instanceof BirthDate.Day day) {
            long months = months(day.date(), review);
            return months << 32 | months;
        }
        return open(birth, review);
    }

    private long open(BirthDate birth, LocalDate review) {
        if (birth instanceof BirthDate.Unknown) {
            return (long) UNKNOWN << 32;
        }
        LocalDate latest = birth.latest().isAfter(review) ? review : birth.latest();
        return (long) ageing.completedMonths(birth.earliest(), review) << 32 | ageing.completedMonths(latest, review);
    }

    private int months(LocalDate birth, LocalDate review) {
        int day = birth.getDayOfMonth();
        if (day == 29 && birth.getMonthValue() == 2) {
            return ageing.completedMonths(birth, review);
        }
        int months = 12 * (review.getYear() - birth.getYear()) + review.getMonthValue() - birth.getMonthValue();
        return review.getDayOfMonth() < day ? months - 1 : months;
    }

    static long low(long span) {
        return (int) span;
    }

    static long high(long span) {
        int high = (int) (span >>> 32);
        return high == UNKNOWN ? Long.MAX_VALUE : high;
    }
}
