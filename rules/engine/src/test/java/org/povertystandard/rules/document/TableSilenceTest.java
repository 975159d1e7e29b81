package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.Sex;
import org.povertystandard.rules.Determiner;
import org.povertystandard.standard.TestId;

/** A table has rows at 0 months, and at 1 month for boys only; above 1 month it does not reach. */
class TableSilenceTest {
    private static final LocalDate REVIEW = LocalDate.of(2024, 10, 15);

    private static Truth underweight(LocalDate birth, Sex sex) {
        LoadedStandard standard = Fixtures.read(
                        Fixtures.smallStandard().replace("latest-not-above", "earliest-not-below"))
                .orElseThrow();
        Household household = Household.builder()
                .id("h")
                .reviewedOn(REVIEW)
                .place(Place.builder().area(Area.URBAN).build())
                .addMembers(Member.builder()
                        .id("1")
                        .birth(BirthDate.of(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth()))
                        .sex(sex)
                        .weightKg(new BigDecimal("3.3"))
                        .healthInsurance(true)
                        .build())
                .build();
        return Determiner.of(standard)
                .determine(household, REVIEW, TestId.of("income"))
                .profile()
                .finding(IndicatorId.of("weight"))
                .orElseThrow()
                .deprived();
    }

    @Test
    void a_cell_is_compared() {
        assertThat(underweight(REVIEW.minusMonths(1), Sex.MALE)).isEqualTo(Truth.TRUE);
        assertThat(underweight(REVIEW, Sex.MALE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void an_empty_cell_says_that_there_is_nothing_to_compare() {
        assertThat(underweight(REVIEW.minusMonths(1), Sex.FEMALE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void where_no_row_answers_nothing_is_known() {
        assertThat(underweight(REVIEW.minusMonths(2), Sex.MALE)).isEqualTo(Truth.UNKNOWN);
    }
}
