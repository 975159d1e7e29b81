package org.povertystandard.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LeapDayAgeingProperties {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 1);

    @Property(tries = 2_000)
    void months_are_those_of_the_calendar(
            @ForAll @IntRange(max = 46_000) int born, @ForAll @IntRange(max = 46_000) int later) {
        LocalDate birth = FIRST.plusDays(born);
        LocalDate day = birth.plusDays(later);

        assertThat(LeapDayAgeing.MARCH_1.completedMonths(birth, day)).isEqualTo(ChronoUnit.MONTHS.between(birth, day));
    }

    @Property(tries = 500)
    void of_those_born_on_29_february_one_more_month_may_be_over_on_the_last_day_of_a_common_february(
            @ForAll @IntRange(min = 1904, max = 2024) int year, @ForAll @IntRange(max = 46_000) int later) {
        LocalDate birth = LocalDate.of(year / 4 * 4, 2, 29);
        LocalDate day = birth.plusDays(later);
        boolean lastOfCommonFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == 28 && !day.isLeapYear();

        assertThat(LeapDayAgeing.FEBRUARY_28.completedMonths(birth, day))
                .isEqualTo(LeapDayAgeing.MARCH_1.completedMonths(birth, day) + (lastOfCommonFebruary ? 1 : 0));
    }
}
