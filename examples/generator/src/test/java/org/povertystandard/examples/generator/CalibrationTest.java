package org.povertystandard.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.examples.generator.Counts.Known.ASSUMED;
import static org.povertystandard.examples.generator.Counts.Known.PUBLISHED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final Calibration CALIBRATION = Calibration.bundled();
    private static final Area THAI_NGUYEN = CALIBRATION.area("thai-nguyen").orElseThrow();

    /** Decisions 71/QĐ-LĐTBXH (2023), that of early 2024, and 217/QĐ-BLĐTBXH (2025), as reported. */
    @ParameterizedTest
    @CsvSource({"2022,1057374,915274", "2023,815101,771235", "2024,599608,659389"})
    void the_regions_add_up_to_the_published_nation(int year, long poor, long nearPoor) {
        assertThat(sum(year, Standing.POOR)).isEqualTo(poor);
        assertThat(sum(year, Standing.NEAR_POOR)).isEqualTo(nearPoor);
    }

    private static long sum(int year, Standing standing) {
        return CALIBRATION.nation().stream()
                .mapToLong(area -> CALIBRATION.get(area, year).of(standing))
                .sum();
    }

    @Test
    void thai_nguyen_comes_out_as_reported() {
        Counts at2024 = CALIBRATION.get(THAI_NGUYEN, 2024);
        Counts at2023 = CALIBRATION.get(THAI_NGUYEN, 2023);

        assertThat(at2024.poor()).isEqualTo(new Counts.Figure(7_480, PUBLISHED));
        assertThat(at2024.nearPoor()).isEqualTo(new Counts.Figure(8_740, PUBLISHED));
        assertThat(at2024.households().known()).isEqualTo(ASSUMED);
        assertThat(rate(at2024, Standing.POOR)).isEqualTo("2.22");
        assertThat(rate(at2024, Standing.NEAR_POOR)).isEqualTo("2.59");
        assertThat(rate(at2023, Standing.POOR)).isEqualTo("3.02");
        assertThat(rate(at2023, Standing.NEAR_POOR)).isEqualTo("2.82");
    }

    private static String rate(Counts counts, Standing standing) {
        return BigDecimal.valueOf(100 * counts.of(standing))
                .divide(BigDecimal.valueOf(counts.households().number()), 2, RoundingMode.HALF_UP)
                .toString();
    }

    @Test
    void years_without_counts_are_refused_with_those_that_have_some() {
        assertThatThrownBy(() -> CALIBRATION.get(THAI_NGUYEN, 2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no counts of thai-nguyen in 2019. There are counts of: 2023, 2024.");
    }

    @Test
    void fewer_households_keep_the_proportions_and_are_assumed() {
        Counts fewer = CALIBRATION.get(THAI_NGUYEN, 2024).scaledTo(33_710);

        assertThat(fewer.poor()).isEqualTo(new Counts.Figure(748, ASSUMED));
        assertThat(fewer.nearPoor()).isEqualTo(new Counts.Figure(874, ASSUMED));
    }
}
