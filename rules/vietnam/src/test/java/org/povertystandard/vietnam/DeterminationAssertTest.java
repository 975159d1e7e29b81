package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.testkit.PovertyAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The test kit's assertions, on the law of 2022-2026: what passes, what fails with which words, and what is a mistake. */
class DeterminationAssertTest {
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final Determiner DETERMINER = Determiner.of(STANDARD);

    private final Determination poor = determine(10_000_000L, Toilet.OTHER, false);
    private final Determination comfortable = determine(90_000_000L, Toilet.SEPTIC, true);
    private final Determination open = determine(10_000_000L, null, false);

    /** One person; without insurance and water, and without a toilet three times deprived. */
    private static Determination determine(long income, Toilet toilet, boolean insured) {
        Dwelling.Builder dwelling = Dwelling.builder()
                .pillarMaterial(PillarMaterial.BRICK_STONE)
                .roofMaterial(RoofMaterial.TILES)
                .wallMaterial(WallMaterial.BRICK_STONE)
                .areaM2(new BigDecimal("40"))
                .waterSource(insured ? WaterSource.DRILLED_WELL : WaterSource.OTHER);
        if (toilet != null) {
            dwelling.toilet(toilet);
        }
        Household household = Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(Place.builder().area(Area.RURAL).build())
                .dwelling(dwelling.build())
                .assets(Map.of(Asset.COLOUR_TVS, 1))
                .income12Months(income)
                .addMembers(Member.builder()
                        .id("1")
                        .birth(BirthDate.of(1980, 1, 1))
                        .attendsSchool(false)
                        .generalEducation(GeneralEducation.UPPER_SECONDARY)
                        .healthInsurance(insured)
                        .usesInternet(true)
                        .employment(Employment.NO_CAPACITY)
                        .socialAllowance(org.povertystandard.household.SocialAllowance.NONE)
                        .build())
                .build();
        return DETERMINER.determine(household, LocalDate.of(2024, 12, 31), TestId.of("decree"));
    }

    @Test
    void what_holds_passes() {
        assertThat(poor)
                .isPoor()
                .cites("decree-07-lines")
                .cites("decree-07-classes")
                .isDeprivedIn("health-insurance", "hygienic-toilet")
                .cites("form-3-2-item-2-2")
                .isNotDeprivedIn("housing-area")
                .hasScore("deprivations", 3)
                .isMissingNothing();
        assertThat(comfortable).isNotPoor().hasClass("not-poor").isNotDeprivedIn("health-insurance");
        assertThat(determine(10_000_000L, Toilet.SEPTIC, true)).isNearPoor();
        assertThat(open)
                .isUndetermined()
                .hasPossibleClasses("poor", "near-poor")
                .isUnknownIn("hygienic-toilet")
                .isMissing("toilet")
                .hasScore("deprivations", "2..3");
    }

    @Test
    void the_text_of_an_article_is_a_source_too() {
        String act = "07/2021";

        assertThat(poor).isPoor().cites(act);
        assertThat(poor).under(STANDARD).isDeprivedIn("health-insurance").cites("3.2");
    }

    @Test
    void another_class_fails_with_what_was_measured() {
        fails(
                comfortable,
                found -> assertThat(found).isPoor(),
                "Expected the household to be poor, but it is not-poor:",
                "Income per person per month",
                "7,500,000");
    }

    @Test
    void another_state_of_an_indicator_fails_with_its_reasons() {
        fails(
                poor,
                found -> assertThat(found).isNotDeprivedIn("health-insurance"),
                "Expected the household to be not deprived in health-insurance, but it is deprived in it:",
                "- Member 1 – age in completed years: 44 (age from which health insurance counts: 6); health insurance: no");
        fails(
                comfortable,
                found -> assertThat(found).isDeprivedIn("health-insurance"),
                "but it is not deprived in it:",
                "form-3-2-item-2-2");
        fails(open, found -> assertThat(found).isDeprivedIn("hygienic-toilet"), "not known to be deprived, or not, in");
    }

    @Test
    void other_expectations_fail_with_what_was_found() {
        fails(poor, found -> assertThat(found).isUndetermined(), "Expected the class to be open, but it is poor:");
        fails(open, found -> assertThat(found).isPoor(), "but possible are [poor, near-poor]:");
        fails(open, found -> assertThat(found).isMissingNothing(), "nothing to be missing, but missing are [[toilet]]");
        fails(open, found -> assertThat(found).isMissing("roof-material"), "[roof-material] to be missing");
        fails(poor, found -> assertThat(found).isMissingOf("1", "sex"), "of member 1, but nothing is missing");
        fails(poor, found -> assertThat(found).hasScore("income", 5), "Expected income to be 5, but it is ");
        fails(
                poor,
                found -> assertThat(found).isPoor().cites("form-3-2-item-2-2"),
                "Expected the source form-3-2-item-2-2, but cited are:\n  decree-07-lines: 07/2021/NĐ-CP");
        fails(
                poor,
                found -> assertThat(found).hasCaveat("leap-day-birthday"),
                "Expected a caveat of the reading leap-day-birthday, but there");
    }

    @Test
    void caveats_are_named_by_their_readings() {
        Determination in2026 = DETERMINER.determine(
                Household.builder()
                        .id("h")
                        .reviewedOn(LocalDate.of(2026, 10, 15))
                        .addMembers(Member.builder().id("1").build())
                        .build(),
                LocalDate.of(2026, 12, 31),
                TestId.of("circular"));

        fails(in2026, found -> assertThat(found).hasNoCaveats(), "Expected no caveats, but there are", "2022-2025");
        assertThatCode(() -> assertThat(comfortable).hasNoCaveats()).doesNotThrowAnyException();
    }

    private static void fails(Determination found, Consumer<Determination> assertion, String... messages) {
        assertThatThrownBy(() -> assertion.accept(found))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(messages);
    }

    @Test
    void a_name_that_the_standard_does_not_have_is_a_mistake_of_the_test() {
        mistaken(() -> assertThat(poor).isDeprivedIn("helth-insurance"), """
                The standard vn-2022-2026 has no indicator "helth-insurance".
                Did you mean "health-insurance"?""");
        mistaken(() -> assertThat(poor).hasClass("near_poor"), """
                The standard vn-2022-2026 has no class "near_poor".
                Did you mean "near-poor"?""");
        mistaken(() -> assertThat(poor).hasScore("incom", 1), """
                The standard vn-2022-2026 has no measure or scorecard "incom".
                Did you mean "income"?""");
        mistaken(() -> assertThat(poor).isMissing("toilets"), """
                The standard vn-2022-2026 has no fact "toilets".
                Did you mean "toilet"?""");
        mistaken(() -> assertThat(poor).hasCaveat("leap-day-birtday"), """
                The standard vn-2022-2026 has no reading "leap-day-birtday".
                Did you mean "leap-day-birthday"?""");
    }

    @Test
    void another_standard_than_the_one_applied_is_a_mistake_of_the_test() {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(STANDARD.standard());
        var other = new LoadedStandard(builder.id("vn-9999").build(), STANDARD.hash());
        var changed = new LoadedStandard(STANDARD.standard(), ContentHash.of("0".repeat(64)));

        mistaken(
                () -> assertThat(poor).under(other),
                "The determination is by the standard vn-2022-2026, not by vn-9999.");
        mistaken(
                () -> assertThat(poor).under(changed),
                "The determination is by other content of the standard vn-2022-2026.");
    }

    private static void mistaken(org.assertj.core.api.ThrowableAssert.ThrowingCallable test, String message) {
        assertThatThrownBy(test).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
