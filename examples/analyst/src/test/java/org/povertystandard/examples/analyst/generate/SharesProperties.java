package org.povertystandard.examples.analyst.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.povertystandard.examples.generator.Calibration;

class SharesProperties {
    @Property(tries = 300)
    @Label("the parts add up, and each is within one of its share")
    void thePartsAddUp(
            @ForAll @LongRange(min = 1, max = 100_000_000) long whole,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 10_000_000) Long> weights) {
        List<Long> parts = Shares.of(whole, weights);

        assertThat(parts).allMatch(part -> part >= 1);
        assertThat(sum(parts)).isEqualTo(Math.max(whole, weights.size()));
        long all = sum(weights);
        boolean everyoneHasOne = weights.stream().allMatch(weight -> whole * weight / all >= 1);
        for (int i = 0; everyoneHasOne && i < parts.size(); i++) {
            assertThat(parts.get(i) - whole * weights.get(i) / all).isBetween(0L, 1L);
        }
    }

    @Example
    @Label("a million households over the nation are a million")
    void aMillionOverTheNation() {
        Calibration calibration = Calibration.bundled();
        List<Long> weights = calibration.nation().stream()
                .map(area -> calibration.get(area, 2024).households().number())
                .toList();

        assertThat(sum(Shares.of(1_000_000, weights))).isEqualTo(1_000_000);
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(number -> number).sum();
    }
}
