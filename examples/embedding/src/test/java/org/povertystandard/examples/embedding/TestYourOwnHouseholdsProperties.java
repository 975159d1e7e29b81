package org.povertystandard.examples.embedding;

import static org.povertystandard.testkit.PovertyAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Households;
import org.povertystandard.testkit.LawCases;

class TestYourOwnHouseholdsProperties {
    private static final Standards STANDARDS = Standards.bundled();
    private static final Determiner DETERMINER = Determiner.of(STANDARDS.get("vn-2022-2026"));

    /** The cases of a folder, each a test. */
    @TestFactory
    Stream<DynamicTest> cases() {
        return LawCases.in("cases").dynamicTests(STANDARDS);
    }

    /** One household, in the words of the law. */
    @Test
    void a_child_without_insurance_in_a_small_room() {
        Household household = Household.builder()
                .id("h-1")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(Place.builder().area(Area.RURAL).build())
                .dwelling(Dwelling.builder().areaM2(new BigDecimal("7.5")).build())
                .income12Months(10_000_000L)
                .addMembers(Member.builder()
                        .id("1")
                        .birth(BirthDate.of(2014, 5, 1))
                        .healthInsurance(false)
                        .attendsSchool(false)
                        .build())
                .build();

        assertThat(determine(household))
                .isPoor()
                .isDeprivedIn("health-insurance")
                .cites("form-3-2-item-2-2")
                .isDeprivedIn("housing-area", "school-attendance")
                .isUnknownIn("hygienic-toilet");
    }

    /** Many households, every limit of the standard among them. */
    @Property(tries = 100)
    void a_complete_form_is_never_undetermined(@ForAll("near") Household household) {
        assertThat(determine(household)).isMissingNothing();
    }

    @Provide
    Arbitrary<Household> near() {
        return Households.near(STANDARDS.get("vn-2022-2026").standard());
    }

    private static Determination determine(Household household) {
        return DETERMINER.determine(household, LocalDate.of(2024, 12, 31), TestId.of("decree"));
    }
}
