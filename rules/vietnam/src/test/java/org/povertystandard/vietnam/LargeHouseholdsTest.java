package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Finding;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;

/** Households of more members than are tested at a time: each of them counts, wherever in the roster. */
final class LargeHouseholdsTest {
    private static final int MEMBERS = 70;
    private static final LocalDate REVIEWED_ON = LocalDate.of(2024, 10, 15);
    private static final Determiner DETERMINER =
            Determiner.of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));

    @Test
    void seventy_insured_members_are_not_deprived_and_all_of_them_are_the_reason() {
        Finding finding = insurance(household(-1, true));

        assertThat(finding.deprived()).isEqualTo(Truth.FALSE);
        assertThat(finding.members()).hasSize(MEMBERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32, 63, 64, 69})
    void one_uninsured_member_among_seventy_deprives_the_household_and_is_named(int member) {
        Finding finding = insurance(household(member, false));

        assertThat(finding.deprived()).isEqualTo(Truth.TRUE);
        assertThat(finding.members()).containsExactly(MemberId.of("m" + member));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32, 63, 64, 69})
    void one_unanswered_question_among_seventy_members_leaves_the_indicator_open(int member) {
        Household household = household(member, true);
        List<Member> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> i == member
                        ? Member.builder()
                                .id("m" + i)
                                .birth(BirthDate.of(1980, 1, 1))
                                .build()
                        : household.members().get(i))
                .toList();
        Household.Builder open = Household.builder();

        Finding finding = insurance(open.from(household).members(members).build());

        assertThat(finding.deprived()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.members()).containsExactly(MemberId.of("m" + member));
    }

    private static Finding insurance(Household household) {
        return DETERMINER
                .determine(household, LocalDate.of(2024, 12, 31), TestId.of("decree"))
                .profile()
                .finding(IndicatorId.of("health-insurance"))
                .orElseThrow();
    }

    private static Household household(int one, boolean insured) {
        return Household.builder()
                .id("large")
                .reviewedOn(REVIEWED_ON)
                .members(IntStream.range(0, MEMBERS)
                        .mapToObj(i -> Member.builder()
                                .id("m" + i)
                                .birth(BirthDate.of(1980, 1, 1))
                                .healthInsurance(i != one || insured)
                                .build())
                        .toList())
                .build();
    }
}
