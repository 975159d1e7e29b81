package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.review.PublishedFault.Figure;
import org.povertystandard.review.PublishedResult.Printed;

/** On figures of Decision 71/QĐ-LĐTBXH of 19-1-2023, as the press printed them. */
class PublishedResultsTest {
    private static final PublishedResult RED_RIVER_DELTA =
            result("Red River Delta", 69_239L, "1.00", 100_237L, "1.45", 169_566L, "2.45");
    private static final PublishedResult SOUTH_EAST =
            result("South East", 9_710L, "0.21", 6_077L, "0.13", 15_787L, "0.34");

    private static PublishedResult result(
            String area, Long poor, String poorRate, Long nearPoor, String nearPoorRate, Long both, String bothRate) {
        return new PublishedResult(
                area,
                2022,
                Optional.empty(),
                printed(poor, poorRate),
                printed(nearPoor, nearPoorRate),
                printed(both, bothRate));
    }

    private static Printed printed(Long count, String rate) {
        return new Printed(Optional.of(count), Optional.of(new BigDecimal(rate)));
    }

    @Test
    void figures_that_agree_have_no_fault() {
        assertThat(PublishedResults.faultsOf(SOUTH_EAST)).isEmpty();
        assertThat(PublishedResults.faultsOf(SOUTH_EAST, List.of(SOUTH_EAST))).isEmpty();
    }

    @Test
    void poor_and_near_poor_add_up_to_the_sum_beside_them() {
        assertThat(PublishedResults.faultsOf(RED_RIVER_DELTA))
                .containsExactly(new PublishedFault.SumDiffers("Red River Delta", 2022, 169_476, 169_566));
    }

    @Test
    void areas_add_up_to_the_whole_figure_by_figure() {
        var whole = result("both", 79_039L, "0.68", 106_314L, "0.92", 185_353L, "1.60");

        assertThat(PublishedResults.faultsOf(whole, List.of(RED_RIVER_DELTA, SOUTH_EAST)))
                .containsExactly(new PublishedFault.PartsDiffer("both", 2022, Figure.POOR, 78_949, 79_039));
    }

    @Test
    void a_figure_that_one_area_lacks_is_not_compared() {
        var unknown =
                new PublishedResult("x", 2022, Optional.empty(), Printed.NOTHING, Printed.NOTHING, Printed.NOTHING);

        assertThat(PublishedResults.faultsOf(SOUTH_EAST, List.of(SOUTH_EAST, unknown)))
                .isEmpty();
        assertThat(PublishedResults.faultsOf(unknown)).isEmpty();
    }

    @Test
    void rates_that_no_number_of_households_has_disagree() {
        var misprinted = result("South East", 9_710L, "0.21", 6_077L, "0.31", 15_787L, "0.34");

        assertThat(PublishedResults.faultsOf(misprinted))
                .containsExactly(new PublishedFault.RatesDisagree("South East", 2022));
    }

    @Test
    void a_rate_stands_for_all_that_round_to_it_and_no_more() {
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 1_005, "1.00")))
                .isEmpty();
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 1_005, "1.01")))
                .isEmpty();
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 1_006, "1.00")))
                .hasSize(1);
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 1_006, "1.0")))
                .isEmpty();
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 4, "0.00"))).isEmpty();
        assertThat(PublishedResults.faultsOf(ofHouseholds(100_000, 6, "0.00"))).hasSize(1);
    }

    private static PublishedResult ofHouseholds(long households, long poor, String rate) {
        return new PublishedResult(
                "somewhere", 2024, Optional.of(households), printed(poor, rate), Printed.NOTHING, Printed.NOTHING);
    }
}
