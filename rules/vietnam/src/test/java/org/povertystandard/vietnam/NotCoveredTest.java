package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;

/** Who mistypes a name of the law, or takes a day it does not hold on, reads what there is and what may be meant. */
class NotCoveredTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId MISTYPED = TestId.of("circulr");
    private static final String COVERED = "vn-2022-2026 (2022-01-01 to 2025-12-31: decree, circular;"
            + " 2026-01-01 to 2026-12-31: decree; 2026-01-01 to 2026-12-31: circular)";

    private final Standards standards = Standards.bundled();
    private final Determiner determiner = Determiner.of(standards.get("vn-2022-2026"));
    private final Household household = TimelineHouseholds.rural(DAY, 10);

    @Test
    void a_mistyped_test_is_met_with_the_near_one() {
        assertThatThrownBy(() -> determiner.determine(household, DAY, MISTYPED))
                .hasMessage("The standard does not apply the test circulr on 2024-12-31. It covers: " + COVERED
                        + ". Did you mean \"circular\"?");
        assertThatThrownBy(() -> standards.appliedOn(DAY, MISTYPED))
                .hasMessageStartingWith("No standard at hand applies the test circulr on 2024-12-31. Covered are:\n")
                .hasMessageEndingWith(
                        "\n  vn-2027-2030 (2027-01-01 to 2030-12-31: decree)\nDid you mean \"circular\"?");
    }

    @Test
    void a_mistyped_inquiry_is_met_with_the_near_one() {
        assertThatThrownBy(() -> determiner.answer(household, DAY, DECREE, InquiryId.of("screning")))
                .hasMessageStartingWith(
                        "The standard does not ask screning beside the test decree on 2024-12-31. It asks:"
                                + " vn-2022-2026 (screening from ")
                .hasMessageEndingWith("). Did you mean \"screening\"?");
    }

    @Test
    void a_mistyped_place_is_met_with_the_near_one_and_its_mistyped_test_with_a_test_of_its_own() {
        assertThatThrownBy(() -> standards.appliedOn(DAY, DECREE, PlaceId.of("hanoii")))
                .hasMessageEndingWith(
                        " the places binh-duong, hanoi, ho-chi-minh-city, quang-ninh. Did you mean \"hanoi\"?");
        assertThatThrownBy(() -> standards.appliedOn(DAY, TestId.of("decre"), PlaceId.of("quang-ninh")))
                .hasMessageEndingWith(" Did you mean \"decree\"?");
        assertThatThrownBy(() -> standards.appliedOn(DAY, MISTYPED, PlaceId.of("quang-ninh")))
                .hasMessageEndingWith("decree).");
    }

    @Test
    void what_is_written_right_and_holds_on_other_days_is_met_with_the_days() {
        LocalDate later = LocalDate.of(2027, 1, 1);

        assertThatThrownBy(() -> determiner.determine(household, later, DECREE)).hasMessageEndingWith(COVERED + ".");
        assertThatThrownBy(() -> standards.appliedOn(LocalDate.of(2031, 1, 1), DECREE))
                .hasMessageEndingWith("2030-12-31: decree)");
        assertThatThrownBy(() -> determiner.answer(household, later, DECREE, InquiryId.of("screening")))
                .hasMessageEndingWith(").");
    }

    @Test
    void a_standard_that_asks_nothing_beside_the_class_says_so() {
        assertThatThrownBy(() -> Determiner.of(standards.get("vn-2001-2005"))
                        .answer(household, LocalDate.of(2003, 1, 1), DECREE, InquiryId.of("screening")))
                .hasMessage("The standard does not ask screening beside the test decree on 2003-01-01. It asks: nothing"
                        + " beside the class.");
    }
}
