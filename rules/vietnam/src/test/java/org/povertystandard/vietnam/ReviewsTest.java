package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.Reviews;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.TestId;

/** What depends on the day of the review is found in whichever review it is, and shown by a household of that review. */
class ReviewsTest {
    private static final LoadedStandard STANDARD = Reforms.withoutReadings(Reforms.STANDARD);
    private static final StandardDifferences DIFFERENCES = StandardDifferences.from(STANDARD);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    /** The row of the retirement ages of one year, as the standard has it and with another. */
    private static LoadedStandard retirement(String row, String other) {
        return Reforms.withoutReadings(Reforms.text(row, other));
    }

    private static List<ClassChange> reached(StandardDifference difference) {
        assertThat(difference.isDecided()).isTrue();
        return difference.classes().stream()
                .filter(change ->
                        change.isChange() && change.reach().household().isPresent())
                .toList();
    }

    private static Household witness(ClassChange change) {
        return change.reach().household().orElseThrow();
    }

    /** The witness is of the two classes, whoever determines it for the day of its review. */
    private static void isReplayed(ClassChange change, LoadedStandard reform) {
        Household witness = witness(change);
        LocalDate day = witness.reviewedOn().isBefore(FIRST_DAY) ? FIRST_DAY : witness.reviewedOn();
        assertThat(Determiner.of(STANDARD)
                        .determine(witness, day, change.test())
                        .category())
                .isEqualTo(change.before());
        assertThat(Determiner.of(reform).determine(witness, day, change.test()).category())
                .isEqualTo(change.after());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"at\": 2021, \"values\": [723, 664]}', '{\"at\": 2021, \"values\": [600, 600]}', 2021-10-15",
        "'{\"at\": 2022, \"values\": [726, 668]}', '{\"at\": 2022, \"values\": [600, 600]}', 2022-01-15",
        "'{\"at\": 2025, \"values\": [735, 680]}', '{\"at\": 2025, \"values\": [600, 600]}', 2025-01-15",
        "'{\"at\": 2026, \"values\": [738, 684]}', '{\"at\": 2026, \"values\": [738, 683]}', 2026-01-15"
    })
    void aRetirementAgeOfOneYearMovesHouseholdsReviewedInThatYear(String row, String other, LocalDate reviewedOn) {
        LoadedStandard reform = retirement(row, other);

        List<ClassChange> reached = reached(DIFFERENCES.to(reform));

        assertThat(reached).isNotEmpty().allSatisfy(change -> {
            assertThat(change.test()).isEqualTo(TestId.of("circular"));
            assertThat(witness(change).reviewedOn()).isEqualTo(reviewedOn);
            isReplayed(change, reform);
        });
    }

    @Test
    void aRetirementAgeOfAYearInWhichNobodyIsReviewedMovesNobody() {
        LoadedStandard reform =
                retirement("{\"at\": 2027, \"values\": [741, 688]}", "{\"at\": 2027, \"values\": [600, 600]}");

        StandardDifference difference = DIFFERENCES.to(reform);

        assertThat(difference.meansTheSame()).isTrue();
        assertThat(difference.structure()).hasSize(1);
    }

    @Test
    void theReviewsThatATestTellsApartAreThoseOfItsYears() {
        assertThat(Reviews.toldApart(STANDARD.standard(), TestId.of("circular")))
                .extracting(LocalDate::getYear)
                .containsExactly(2022, 2023, 2024, 2025, 2026, 2021);
        assertThat(Reviews.toldApart(STANDARD.standard(), TestId.of("decree")))
                .containsExactly(LocalDate.of(2022, 1, 15));
    }

    @Test
    void anIndicatorThatBeginsLaterReleasesThoseReviewedBefore() {
        StandardDifference difference = DIFFERENCES.to(Reforms.withoutReadings(Reforms.text(
                "\"deprivedWhen\": {\"anyMember\": {\"definition\": \"uninsured\"}}",
                "\"deprivedWhen\": {\"all\": [{\"compare\": [{\"fact\": \"review-year\"}, \">=\", 2026]},"
                        + " {\"anyMember\": {\"definition\": \"uninsured\"}}]}")));

        assertThat(difference.indicators()).singleElement().satisfies(change -> {
            assertThat(change.newlyDeprived().isUnreachable()).isTrue();
            assertThat(change.noLongerDeprived().household().map(Household::reviewedOn))
                    .contains(LocalDate.of(2022, 1, 15));
        });
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    @Test
    void whoIsBornOn29FebruaryShowsAnotherCountingOfAges() {
        LoadedStandard reform =
                Reforms.withoutReadings(Reforms.changed(builder -> builder.ageing(LeapDayAgeing.FEBRUARY_28)));

        StandardDifference difference = DIFFERENCES.to(reform);
        List<ClassChange> reached = reached(difference);

        assertThat(reached)
                .extracting(change -> change.test() + ": " + change.before().orElseThrow() + " -> "
                        + change.after().orElseThrow())
                .contains("decree: near-poor -> poor", "circular: near-poor -> poor");
        assertThat(reached).allSatisfy(change -> {
            Household witness = witness(change);
            assertThat(witness.reviewedOn())
                    .isIn(Stream.of(2022, 2023, 2025, 2026)
                            .map(year -> LocalDate.of(year, 2, 28))
                            .toList());
            assertThat(witness.members())
                    .anyMatch(member -> isLeapDay(member.birth().earliest()));
            isReplayed(change, reform);
        });
        assertThat(difference.indicators())
                .extracting(change -> change.indicator().value())
                .contains("health-insurance", "school-attendance");
        assertThat(difference.indicators().stream()
                        .flatMap(change -> Stream.of(change.newlyDeprived(), change.noLongerDeprived()))
                        .map(reach -> reach.household())
                        .flatMap(Optional::stream)
                        .map(Household::members))
                .isNotEmpty()
                .allMatch(members -> members.stream()
                        .anyMatch(member -> isLeapDay(member.birth().earliest())));
    }
}
