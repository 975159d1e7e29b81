package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.Region;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/**
 * Forms on which most is blank are determined exactly, and every question on which the class hangs is ranked, within the steps
 * that a determination may take. Steps are counted, not time: a search that takes more of them ends without a rank.
 */
final class HalfFilledTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Determiner DETERMINER =
            Determiner.of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));

    @ParameterizedTest
    @ValueSource(strings = {"decree", "circular"})
    void three_members_of_whom_little_more_than_their_ages_is_known(String test) {
        Determination found = DETERMINER.determine(halfFilled(), DAY, TestId.of(test));

        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertRanked(found.missing());
    }

    @Test
    void one_member_of_whom_the_insurance_alone_is_known() {
        Determination found = DETERMINER.determine(insured(), DAY, TestId.of("decree"));

        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertRanked(found.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"screening", "average-living-standard"})
    void what_is_asked_beside_the_class(String inquiry) {
        DETERMINER
                .answer(halfFilled(), DAY, TestId.of("circular"), InquiryId.of(inquiry))
                .forEach(answer -> {
                    assertThat(answer.precision()).isEqualTo(Precision.EXACT);
                    assertRanked(answer.missing());
                });
    }

    private static void assertRanked(List<MissingFact> missing) {
        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.answers())
                        .as("answers to %s", fact.facts())
                        .isGreaterThan(1));
    }

    private static Household insured() {
        return Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .addMembers(Member.builder().id("1").healthInsurance(true).build())
                .build();
    }

    private static Household halfFilled() {
        return Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(Place.builder()
                        .area(Area.RURAL)
                        .region(Region.CENTRAL_HIGHLANDS)
                        .build())
                .dwelling(Dwelling.builder()
                        .areaM2(new BigDecimal(40))
                        .waterSource(WaterSource.DRILLED_WELL)
                        .build())
                .addMembers(
                        Member.builder().id("1").birth(BirthDate.of(1979, 2, 2)).build(),
                        Member.builder().id("2").birth(BirthDate.of(1980, 1, 1)).build(),
                        Member.builder()
                                .id("3")
                                .birth(BirthDate.of(2009, 5, 20))
                                .attendsSchool(true)
                                .build())
                .build();
    }
}
