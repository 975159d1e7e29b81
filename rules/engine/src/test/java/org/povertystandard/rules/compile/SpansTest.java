package org.povertystandard.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final long[] CUTS = {-3, 0, 7, 1_999, 2_500, 9_000};

    @Test
    void the_cell_of_a_number_is_the_number_of_cuts_below_it() {
        Spans spans = Spans.of(CUTS);

        assertThat(LongStream.of(-4, -3, -2, 0, 1, 7, 8, 1_999, 2_000, 2_047, 2_048, 2_500, 2_501, 9_000, 9_001))
                .allSatisfy(number -> assertThat(spans.cell(number)).isEqualTo((int)
                        Arrays.stream(CUTS).filter(cut -> cut < number).count()));
        assertThat(spans.cell(Long.MIN_VALUE)).isZero();
        assertThat(spans.cell(Long.MAX_VALUE)).isEqualTo(CUTS.length);
    }

    @Test
    void where_nothing_is_cut_there_is_one_cell() {
        Spans spans = Spans.of(new long[0]);

        assertThat(LongStream.of(Long.MIN_VALUE, -1, 0, 1, 2, Long.MAX_VALUE))
                .allSatisfy(number -> assertThat(spans.cell(number)).isZero());
    }
}
