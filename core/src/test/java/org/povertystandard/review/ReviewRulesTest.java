package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;

class ReviewRulesTest {
    private static final InForce FOUR_YEARS =
            new InForce(LocalDate.of(2021, 9, 1), Optional.of(LocalDate.of(2026, 1, 1)));
    private static final ReviewWindow PERIODIC =
            new ReviewWindow.Periodic(FOUR_YEARS, MonthDay.of(9, 1), MonthDay.of(12, 14), List.of());
    private static final ReviewWindow OFF_CYCLE = new ReviewWindow.OffCycle(FOUR_YEARS, 15, 15, List.of());

    private static Truth in(ReviewWindow window, int year, int month, int day) {
        return window.contains(LocalDate.of(year, month, day));
    }

    @Test
    void the_periodic_review_holds_both_its_first_and_its_last_day() {
        assertThat(in(PERIODIC, 2024, 8, 31)).isEqualTo(Truth.FALSE);
        assertThat(in(PERIODIC, 2024, 9, 1)).isEqualTo(Truth.TRUE);
        assertThat(in(PERIODIC, 2024, 12, 14)).isEqualTo(Truth.TRUE);
        assertThat(in(PERIODIC, 2024, 12, 15)).isEqualTo(Truth.FALSE);
    }

    @Test
    void outside_the_days_of_its_law_there_is_no_window() {
        assertThat(in(PERIODIC, 2020, 10, 1)).isEqualTo(Truth.FALSE);
        assertThat(in(PERIODIC, 2026, 10, 1)).isEqualTo(Truth.FALSE);
        assertThat(in(OFF_CYCLE, 2026, 2, 20)).isEqualTo(Truth.FALSE);
    }

    @Test
    void the_off_cycle_review_begins_each_month_and_whether_its_first_day_counts_is_open() {
        assertThat(in(OFF_CYCLE, 2024, 5, 14)).isEqualTo(Truth.FALSE);
        assertThat(in(OFF_CYCLE, 2024, 5, 15)).isEqualTo(Truth.TRUE);
        assertThat(in(OFF_CYCLE, 2024, 5, 29)).isEqualTo(Truth.TRUE);
        assertThat(in(OFF_CYCLE, 2024, 5, 30)).isEqualTo(Truth.UNKNOWN);
        assertThat(in(OFF_CYCLE, 2024, 5, 31)).isEqualTo(Truth.FALSE);
    }

    @Test
    void an_off_cycle_review_of_february_reaches_into_march() {
        assertThat(in(OFF_CYCLE, 2023, 3, 1)).isEqualTo(Truth.TRUE);
        assertThat(in(OFF_CYCLE, 2023, 3, 2)).isEqualTo(Truth.UNKNOWN);
        assertThat(in(OFF_CYCLE, 2024, 3, 1)).isEqualTo(Truth.UNKNOWN);
        assertThat(in(OFF_CYCLE, 2024, 3, 2)).isEqualTo(Truth.FALSE);
    }

    @Test
    void two_rules_of_one_kind_do_not_hold_on_one_day() {
        var first = new NewlyEscapedRule(new InForce(LocalDate.of(2015, 9, 5), Optional.empty()), 3, List.of());
        var second = new NewlyEscapedRule(new InForce(LocalDate.of(2020, 1, 1), Optional.empty()), 2, List.of());

        assertThatThrownBy(() -> new ReviewRules(
                        Label.of("Rà soát", "Reviews"), List.of(), List.of(), List.of(), List.of(first, second)))
                .hasMessage("Two rules of one kind are in force on the same days.");
    }

    @Test
    void nobody_knows_who_is_newly_escaped_on_a_day_without_a_rule_of_it() {
        var since2015 = new NewlyEscapedRule(new InForce(LocalDate.of(2015, 9, 5), Optional.empty()), 3, List.of());
        var rules =
                new ReviewRules(Label.of("Rà soát", "Reviews"), List.of(), List.of(), List.of(), List.of(since2015));
        HouseholdReview poor = HouseholdReview.builder()
                .household(HouseholdId.of("h"))
                .reportingYear(Year.of(2014))
                .computed(List.of(CategoryId.of("poor")))
                .decision(Decision.builder()
                        .decided("poor")
                        .decidedOn(LocalDate.of(2014, 12, 10))
                        .number("1/QĐ-UBND")
                        .build())
                .build();
        var history = new HouseholdHistory(HouseholdId.of("h"), List.of(poor), true);

        assertThat(rules.isNewlyEscaped(history, LocalDate.of(2015, 9, 4))).isEqualTo(Truth.UNKNOWN);
        assertThat(rules.isNewlyEscaped(history, LocalDate.of(2015, 9, 5))).isEqualTo(Truth.FALSE);
    }

    @Test
    void windows_and_periods_end_after_they_begin() {
        assertThatThrownBy(() -> new InForce(LocalDate.of(2022, 1, 1), Optional.of(LocalDate.of(2022, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewWindow.Periodic(FOUR_YEARS, MonthDay.of(9, 1), MonthDay.of(8, 1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewWindow.OffCycle(FOUR_YEARS, 31, 15, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
