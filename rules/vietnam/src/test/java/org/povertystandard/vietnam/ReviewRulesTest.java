package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.review.NewlyEscapedRule;
import org.povertystandard.review.ReviewRules;
import org.povertystandard.review.ReviewSource;
import org.povertystandard.review.ReviewWindow;
import org.povertystandard.rules.ReviewLaw;
import org.povertystandard.standard.CitationId;

class ReviewRulesTest {
    private static final ReviewRules RULES = ReviewLaw.bundled();

    private static Truth periodic(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return RULES.periodic(date).orElseThrow().contains(date);
    }

    private static Truth offCycle(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return RULES.offCycle(date).orElseThrow().contains(date);
    }

    @Test
    void the_periodic_review_runs_from_1_September_to_14_December() {
        assertThat(periodic(2024, 8, 31)).isEqualTo(Truth.FALSE);
        assertThat(periodic(2024, 9, 1)).isEqualTo(Truth.TRUE);
        assertThat(periodic(2024, 12, 14)).isEqualTo(Truth.TRUE);
        assertThat(periodic(2024, 12, 15)).isEqualTo(Truth.FALSE);
    }

    @Test
    void the_off_cycle_review_begins_on_the_15th_of_each_month_and_takes_15_days() {
        assertThat(offCycle(2024, 4, 14)).isEqualTo(Truth.FALSE);
        assertThat(offCycle(2024, 4, 15)).isEqualTo(Truth.TRUE);
        assertThat(offCycle(2024, 4, 29)).isEqualTo(Truth.TRUE);
        assertThat(offCycle(2024, 4, 30)).isEqualTo(Truth.UNKNOWN);
        assertThat(offCycle(2024, 5, 1)).isEqualTo(Truth.FALSE);
    }

    @Test
    void the_windows_are_known_from_1_September_2021_to_the_end_of_2025() {
        assertThat(RULES.periodic(LocalDate.of(2021, 8, 31))).isEmpty();
        assertThat(RULES.periodic(LocalDate.of(2021, 9, 1))).isPresent();
        assertThat(RULES.periodic(LocalDate.of(2025, 12, 31))).isPresent();
        assertThat(RULES.periodic(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(RULES.offCycle(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void a_household_is_newly_escaped_for_three_years_since_5_September_2015() {
        assertThat(RULES.newlyEscaped(LocalDate.of(2015, 9, 4))).isEmpty();
        assertThat(RULES.newlyEscaped(LocalDate.of(2015, 9, 5)).map(NewlyEscapedRule::years))
                .contains(3);
        assertThat(RULES.newlyEscaped(LocalDate.of(2030, 1, 1)).map(NewlyEscapedRule::years))
                .contains(3);
    }

    @Test
    void every_source_is_cited() {
        Stream<CitationId> cited = Stream.of(
                        RULES.periodic().stream().map(ReviewWindow::cite),
                        RULES.offCycle().stream().map(ReviewWindow::cite),
                        RULES.newlyEscaped().stream().map(NewlyEscapedRule::cite))
                .flatMap(each -> each)
                .flatMap(cite -> cite.stream());

        assertThat(cited.distinct())
                .containsExactlyInAnyOrderElementsOf(
                        RULES.sources().stream().map(ReviewSource::id).toList());
    }
}
