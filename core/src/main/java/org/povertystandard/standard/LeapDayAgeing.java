package org.povertystandard.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** On which day someone born on 29 February ages in a common year. */
public enum LeapDayAgeing {
    MARCH_1("march-1"),
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
        boolean early = this == FEBRUARY_28
                && birth.getMonthValue() == 2
                && birth.getDayOfMonth() == 29
                && day.getMonthValue() == 2
                && !day.isLeapYear();
        return Math.toIntExact(ChronoUnit.MONTHS.between(early ? birth.minusDays(1) : birth, day));
    }
}
