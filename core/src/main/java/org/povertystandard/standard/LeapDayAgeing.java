package org.povertystandard.standard;

import java.time.LocalDate;

/** On which day someone born on 29 February ages in a common year. */
public enum LeapDayAgeing {
    /** On 1 March: on the last of February the year is not yet completed. */
    MARCH_1("march-1"),
    /** On 28 February. */
    FEBRUARY_28("february-28");

    private final String code;

    LeapDayAgeing(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }

    /** Completed months between a birth and a later or equal day. */
    public int completedMonths(LocalDate birth, LocalDate day) {
        // Every other month has a 29th: only on the last day of a common February do the two differ.
        boolean early = this == FEBRUARY_28 && matters(birth) && day.getMonthValue() == 2 && !day.isLeapYear();
        return months(early ? birth.minusDays(1) : birth, day);
    }

    /** Whether it matters for somebody who was born on this day. */
    public static boolean matters(LocalDate birth) {
        return birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
    }

    private static int months(LocalDate from, LocalDate until) {
        int begun = 12 * (until.getYear() - from.getYear()) + until.getMonthValue() - from.getMonthValue();
        return until.getDayOfMonth() < from.getDayOfMonth() ? begun - 1 : begun;
    }
}
