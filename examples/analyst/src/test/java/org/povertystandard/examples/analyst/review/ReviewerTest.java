package org.povertystandard.examples.analyst.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.Household;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Place;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.review.Decision;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/** What the forms count of a household beside its class, each shown both ways. */
class ReviewerTest {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId DECREE = TestId.of("decree");
    private static final LoadedStandard LAW = Standards.bundled().appliedOn(APPLIED_ON, DECREE);
    private static final Determiner DETERMINER = Determiner.of(LAW);
    private static final Reviewer REVIEWER = new Reviewer(LAW, Unverified.WITHHELD, APPLIED_ON);

    private static Member.Builder head() {
        return Member.builder()
                .id("head")
                .relation(Relation.HEAD)
                .birth(BirthDate.of(1985, 1, 1))
                .sex(Sex.FEMALE)
                .ethnicity(EthnicGroup.of("01"))
                .employment(Employment.WORKING)
                .monthlyBenefit(MonthlyBenefit.NONE);
    }

    private static Member.Builder child(String id, int year, int month) {
        return Member.builder()
                .id(id)
                .relation(Relation.CHILD)
                .birth(BirthDate.of(year, month, 20))
                .sex(Sex.MALE);
    }

    /** Reviewed on 15 October 2024, under the line. */
    private static Profile of(Member.Builder... members) {
        return of(0L, Optional.empty(), members);
    }

    private static Profile of(long income, Optional<Decision> decision, Member.Builder... members) {
        Household household = Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(Place.builder().area(Area.RURAL).build())
                .income12Months(income)
                .members(List.of(members).stream()
                        .<Member>map(Member.Builder::build)
                        .toList())
                .build();
        Determination determination = DETERMINER.determine(household, APPLIED_ON, DECREE);
        return REVIEWER.profile(household, determination, decision);
    }

    private static Children children(Member.Builder... members) {
        return of(members).children().orElseThrow();
    }

    @Test
    void a_household_is_of_a_minority_by_its_head_or_the_spouse_and_by_nobody_else() {
        Member.Builder tay = Member.builder().id("s").relation(Relation.SPOUSE).ethnicity(EthnicGroup.of("02"));
        Member.Builder tayChild = child("c", 2010, 1).ethnicity(EthnicGroup.of("02"));

        assertThat(of(head()).ethnicMinority()).isEqualTo(Truth.FALSE);
        assertThat(of(head().ethnicity(EthnicGroup.of("08"))).ethnicMinority()).isEqualTo(Truth.TRUE);
        assertThat(of(head(), tay).ethnicMinority()).isEqualTo(Truth.TRUE);
        assertThat(of(head(), tayChild).ethnicMinority()).isEqualTo(Truth.FALSE);
        assertThat(of(head().ethnicity(Optional.empty())).ethnicMinority()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void without_capacity_is_who_has_nobody_of_working_age_or_none_who_can_work() {
        Member.Builder old = head().birth(BirthDate.of(1940, 1, 1));

        assertThat(of(head()).withoutCapacity()).isEqualTo(Truth.FALSE);
        assertThat(of(old, child("c", 2012, 1)).withoutCapacity()).isEqualTo(Truth.TRUE);
        assertThat(of(head().employment(Employment.NO_CAPACITY)).withoutCapacity())
                .isEqualTo(Truth.TRUE);
        assertThat(of(head().employment(Optional.empty())).withoutCapacity()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_person_of_merit_is_one_who_receives_the_monthly_allowance() {
        assertThat(of(head().monthlyBenefit(MonthlyBenefit.MERIT)).withMerit()).isEqualTo(Truth.TRUE);
        assertThat(of(head().monthlyBenefit(MonthlyBenefit.PENSION)).withMerit())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void a_child_is_under_sixteen_on_the_review_date() {
        assertThat(children(head(), child("c", 2008, 10)).all()).isEqualTo(Span.exactly(1));
        assertThat(children(head(), child("c", 2008, 9)).all()).isEqualTo(Span.exactly(0));
        assertThat(children(
                                head(),
                                Member.builder()
                                        .id("c")
                                        .relation(Relation.CHILD)
                                        .birth(BirthDate.ofYear(2008)))
                        .all())
                .isEqualTo(new Span(0, 1));
    }

    @Test
    void each_child_is_judged_alone() {
        Children children = children(
                head().healthInsurance(false),
                child("insured", 2012, 1).healthInsurance(true),
                child("uninsured", 2014, 1).healthInsurance(false),
                child("too young", 2020, 1).healthInsurance(false),
                child("not asked", 2013, 1));

        assertThat(children.all()).isEqualTo(Span.exactly(4));
        assertThat(children.uninsured()).isEqualTo(new Span(1, 2));
    }

    @Test
    void a_malnourished_child_is_one_under_a_limit_of_weight_or_height() {
        Member.Builder small =
                child("small", 2015, 10).heightCm(new BigDecimal("100")).weightKg(new BigDecimal("15"));
        Member.Builder well =
                child("well", 2015, 10).heightCm(new BigDecimal("140")).weightKg(new BigDecimal("35"));

        assertThat(children(head(), small, well).malnourished()).isEqualTo(Span.exactly(1));
    }

    @Test
    void a_child_not_at_the_level_for_the_age_counts_once() {
        Children children = children(
                head(),
                child("at school", 2015, 1).attendsSchool(true).levelAttended(LevelAttended.PRIMARY),
                child("not at school", 2011, 1).attendsSchool(false));

        assertThat(children.notAtLevel()).isEqualTo(Span.exactly(1));
    }

    @Test
    void children_are_counted_only_where_the_household_may_be_on_a_list() {
        long rich = 1_000_000_000L;
        Decision nearPoor = Decision.builder()
                .decided("near-poor")
                .decidedOn(LocalDate.of(2024, 12, 10))
                .number("1")
                .build();

        assertThat(of(rich, Optional.empty(), head(), child("c", 2012, 1)).children())
                .isEmpty();
        assertThat(of(rich, Optional.of(nearPoor), head(), child("c", 2012, 1)).children())
                .isPresent();
    }
}
