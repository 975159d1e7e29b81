package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.review.Basis.COMPUTED;
import static org.povertystandard.review.Basis.DECIDED;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;

class HouseholdHistoryTest {
    private static final HouseholdId H = HouseholdId.of("h-17");
    private static final NewlyEscapedRule THREE_YEARS =
            new NewlyEscapedRule(new InForce(LocalDate.of(2015, 9, 5), Optional.empty()), 3, List.of());

    private static HouseholdReview in(int year, String category) {
        return in(year, category, category);
    }

    private static HouseholdReview in(int year, String computed, String decided) {
        return HouseholdReview.builder()
                .household(H)
                .reportingYear(Year.of(year))
                .reviewedOn(LocalDate.of(year, 10, 15))
                .appliedOn(LocalDate.of(year, 12, 31))
                .computed(Stream.of(computed.split(" ")).map(CategoryId::of).toList())
                .decision(Decision.builder()
                        .decided(decided)
                        .decidedOn(LocalDate.of(year, 12, 10))
                        .number("1/QĐ-UBND")
                        .build())
                .build();
    }

    private static HouseholdHistory history(HouseholdReview... reviews) {
        return new HouseholdHistory(H, List.of(reviews), true);
    }

    private static Optional<Movement> movement(HouseholdHistory history, int year) {
        return history.movement(Year.of(year - 1), Year.of(year), DECIDED);
    }

    private static Truth newlyEscaped(HouseholdHistory history, int year, int month, int day) {
        return history.newlyEscaped(LocalDate.of(year, month, day), THREE_YEARS);
    }

    @Test
    void the_three_dates_are_those_of_the_record_and_the_year_that_the_caller_says() {
        HouseholdReview review = HouseholdReview.of(ReviewRecord.of(Reviews.left("poor")), Year.of(2023))
                .build();

        assertThat(review.reviewedOn()).contains(LocalDate.of(2024, 10, 15));
        assertThat(review.appliedOn()).contains(LocalDate.of(2024, 12, 31));
        assertThat(review.reportingYear()).isEqualTo(Year.of(2023));
    }

    @Test
    void computed_and_decided_class_stay_apart() {
        HouseholdHistory history = history(in(2024, "not-poor", "poor"));

        assertThat(history.status(Year.of(2024), COMPUTED)).contains(ListStatus.NEITHER);
        assertThat(history.status(Year.of(2024), DECIDED)).contains(ListStatus.POOR);
    }

    @Test
    void where_several_classes_are_left_the_list_is_known_if_all_belong_on_it() {
        assertThat(in(2024, "poor near-poor", "poor").status(COMPUTED)).isEmpty();
        assertThat(in(2024, "not-poor average-living-standard", "not-poor").status(COMPUTED))
                .contains(ListStatus.NEITHER);
        assertThat(in(2024, "some-other-class").status(COMPUTED)).isEmpty();
    }

    @Test
    void back_after_two_years_or_after_four_it_returned() {
        HouseholdHistory two = history(in(2021, "poor"), in(2022, "not-poor"), in(2023, "not-poor"), in(2024, "poor"));
        HouseholdHistory four = history(
                in(2019, "near-poor"),
                in(2020, "not-poor"),
                in(2021, "not-poor"),
                in(2022, "not-poor"),
                in(2023, "not-poor"),
                in(2024, "poor"));

        assertThat(movement(two, 2024)).contains(Movement.RETURNED);
        assertThat(movement(four, 2024)).contains(Movement.RETURNED);
    }

    @Test
    void never_listed_before_it_is_newly_arising_if_all_years_are_known() {
        assertThat(movement(history(in(2023, "not-poor"), in(2024, "poor")), 2024))
                .contains(Movement.NEWLY_ARISING);
        assertThat(movement(new HouseholdHistory(H, List.of(in(2023, "not-poor"), in(2024, "poor")), false), 2024))
                .contains(Movement.RETURNED_OR_NEWLY_ARISING);
    }

    @Test
    void listed_off_cycle_and_off_again_in_the_opening_year_it_returned() {
        HouseholdHistory history = history(in(2023, "poor"), in(2023, "not-poor"), in(2024, "poor"));

        assertThat(history.listedBefore(Year.of(2023), DECIDED)).isEqualTo(Truth.FALSE);
        assertThat(movement(history, 2024)).contains(Movement.RETURNED);
    }

    @Test
    void an_off_cycle_review_of_the_opening_year_that_left_the_list_open_leaves_open_whether_it_returned() {
        HouseholdHistory history =
                history(in(2023, "poor not-poor", "poor"), in(2023, "not-poor"), in(2024, "near-poor"));

        assertThat(history.movement(Year.of(2023), Year.of(2024), COMPUTED))
                .contains(Movement.RETURNED_OR_NEWLY_ARISING);
    }

    @Test
    void poor_or_near_poor_in_an_earlier_year_it_was_listed_whichever_it_was() {
        HouseholdHistory history =
                history(in(2022, "poor near-poor", "poor"), in(2023, "not-poor"), in(2024, "near-poor"));

        assertThat(history.listedBefore(Year.of(2023), COMPUTED)).isEqualTo(Truth.TRUE);
        assertThat(history.movement(Year.of(2023), Year.of(2024), COMPUTED)).contains(Movement.RETURNED);
    }

    @Test
    void on_and_off_and_on_again_within_the_closing_year_alone_it_is_newly_arising() {
        HouseholdHistory history =
                history(in(2023, "not-poor"), in(2024, "poor"), in(2024, "not-poor"), in(2024, "poor"));

        assertThat(movement(history, 2024)).contains(Movement.NEWLY_ARISING);
    }

    @Test
    void from_poor_to_near_poor_it_escaped_poor_and_is_not_newly_escaped() {
        HouseholdHistory history = history(in(2023, "poor"), in(2024, "near-poor"));

        assertThat(movement(history, 2024)).contains(Movement.BECAME_NEAR_POOR);
        assertThat(Movement.BECAME_NEAR_POOR.isEscapeFromPoor()).isTrue();
        assertThat(newlyEscaped(history, 2025, 3, 1)).isEqualTo(Truth.FALSE);
    }

    @Test
    void off_both_lists_it_is_newly_escaped_for_three_years_from_the_decision_and_not_a_day_longer() {
        HouseholdHistory history = history(in(2023, "near-poor"), in(2024, "not-poor"));

        assertThat(newlyEscaped(history, 2024, 12, 9)).isEqualTo(Truth.FALSE);
        assertThat(newlyEscaped(history, 2024, 12, 10)).isEqualTo(Truth.TRUE);
        assertThat(newlyEscaped(history, 2027, 12, 10)).isEqualTo(Truth.TRUE);
        assertThat(newlyEscaped(history, 2027, 12, 11)).isEqualTo(Truth.FALSE);
    }

    @Test
    void the_years_count_from_the_first_review_that_took_it_off() {
        HouseholdHistory history = history(in(2022, "poor"), in(2023, "not-poor"), in(2024, "not-poor"));

        assertThat(newlyEscaped(history, 2026, 12, 10)).isEqualTo(Truth.TRUE);
        assertThat(newlyEscaped(history, 2026, 12, 11)).isEqualTo(Truth.FALSE);
    }

    @Test
    void back_on_a_list_it_is_no_longer_newly_escaped() {
        HouseholdHistory history = history(in(2022, "poor"), in(2023, "not-poor"), in(2024, "near-poor"));

        assertThat(newlyEscaped(history, 2024, 6, 1)).isEqualTo(Truth.TRUE);
        assertThat(newlyEscaped(history, 2025, 1, 1)).isEqualTo(Truth.FALSE);
    }

    @Test
    void taken_off_by_decision_with_an_income_that_was_not_above_the_line_it_is_not_newly_escaped() {
        assertThat(newlyEscaped(history(in(2023, "poor"), in(2024, "near-poor", "not-poor")), 2025, 1, 1))
                .isEqualTo(Truth.FALSE);
        assertThat(newlyEscaped(history(in(2023, "poor"), in(2024, "near-poor not-poor", "not-poor")), 2025, 1, 1))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void never_on_a_list_it_did_not_escape_from_one() {
        assertThat(newlyEscaped(history(in(2024, "not-poor")), 2025, 1, 1)).isEqualTo(Truth.FALSE);
        assertThat(newlyEscaped(new HouseholdHistory(H, List.of(in(2024, "not-poor")), false), 2025, 1, 1))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void with_nothing_decided_yet_it_is_not_known() {
        assertThat(newlyEscaped(history(), 2025, 1, 1)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void of_several_reviews_in_a_year_the_last_one_counts() {
        HouseholdHistory history = history(in(2023, "poor"), in(2024, "near-poor"), in(2024, "not-poor"));

        assertThat(movement(history, 2024)).contains(Movement.ROSE_ABOVE);
    }

    @Test
    void reviews_come_oldest_first_and_are_of_one_household() {
        assertThatThrownBy(() -> history(in(2024, "poor"), in(2023, "poor")))
                .hasMessage(
                        "The reviews of a household come oldest first; review 1 is of an earlier reporting year than"
                                + " the one before it.");
        assertThatThrownBy(() -> new HouseholdHistory(HouseholdId.of("other"), List.of(in(2024, "poor")), true))
                .hasMessage("Review 0 is not of the household (other).");
    }
}
