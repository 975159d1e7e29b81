package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;

/**
 * Households of many members of whom little is known. Members who have answered the same are looked at once, so that their number
 * costs hardly any steps; where all of them differ, the steps end and questions are left without a rank.
 */
final class LargeHouseholdTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Determiner DETERMINER =
            Determiner.of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));

    @Test
    void a_thousand_members_of_whom_the_year_of_birth_alone_is_known_are_determined_exactly() {
        Determination found = determine("decree", 1_000, member -> born(2010));

        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertThat(found.missing()).hasSizeGreaterThan(6_000).allMatch(LargeHouseholdTest::isRanked);
    }

    @Test
    void thirty_members_without_insurance_of_whom_nothing_else_is_known_are_determined_exactly() {
        Determination found = determine("decree", 30, member -> Member.builder().healthInsurance(false));

        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertThat(found.missing()).hasSizeGreaterThan(300).allMatch(LargeHouseholdTest::isRanked);
    }

    @Test
    void of_three_hundred_children_born_on_different_days_not_every_question_is_ranked() {
        Determination found = determine(
                "decree",
                300,
                member -> Member.builder()
                        .birth(BirthDate.of(LocalDate.of(2009, 1, 1).plusDays(2L * member))));

        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertThat(found.missing()).anyMatch(LargeHouseholdTest::isRanked);
        assertThat(found.missing()).anyMatch(fact -> !isRanked(fact));
    }

    @ParameterizedTest
    @CsvSource({"decree, 2", "decree, 3", "decree, 12", "circular, 2", "circular, 3"})
    void whether_members_are_told_apart_by_what_no_test_asks_makes_no_difference(String test, int size) {
        Determination alike = determine(test, size, member -> born(2010));
        Determination apart = determine(
                test,
                size,
                member -> born(2010)
                        .relation(member == 0 ? Relation.HEAD : member == 1 ? Relation.PARENT : Relation.CHILD));

        assertThat(alike.missing()).allMatch(LargeHouseholdTest::isRanked).isEqualTo(apart.missing());
        assertThat(alike.precision()).isEqualTo(apart.precision());
        assertThat(alike.possible()).isEqualTo(apart.possible());
    }

    @Test
    void of_members_alike_but_for_one_answer_each_is_asked_what_is_open_of_that_member() {
        Determination found = determine("decree", 4, member -> born(2010).healthInsurance(member % 2 == 0));

        List<String> insured = asked(found, "1");
        assertThat(insured).isNotEmpty().isEqualTo(asked(found, "3"));
        assertThat(asked(found, "2")).isNotEmpty().isEqualTo(asked(found, "4"));
    }

    /** What is asked of a member, with its rank. */
    private static List<String> asked(Determination found, String member) {
        List<String> asked = new ArrayList<>();
        for (MissingFact fact : found.missing()) {
            if (fact.member().map(id -> id.value().equals(member)).orElse(false)) {
                asked.add(fact.facts() + " " + fact.classesLeft() + " " + fact.settling() + " " + fact.answers());
            }
        }
        return asked;
    }

    private static boolean isRanked(MissingFact fact) {
        return fact.answers() > 1;
    }

    private static Member.Builder born(int year) {
        return Member.builder().birth(BirthDate.ofYear(year));
    }

    private static Determination determine(String test, int size, IntFunction<Member.Builder> member) {
        Household household = Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .addAllMembers(IntStream.range(0, size)
                        .mapToObj(index -> member.apply(index)
                                .id(Integer.toString(index + 1))
                                .build())
                        .toList())
                .build();
        return DETERMINER.determine(household, DAY, TestId.of(test));
    }
}
