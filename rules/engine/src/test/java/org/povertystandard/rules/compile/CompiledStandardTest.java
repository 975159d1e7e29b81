package org.povertystandard.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.rules.Standards;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

class CompiledStandardTest {
    private static final PovertyStandard STANDARD = standard();

    private static PovertyStandard standard() {
        Path document = Path.of("src/test/resources/org/povertystandard/rules/document/small-standard.json");
        return Standards.of(List.of(() -> List.of(new StandardDocument("small-standard.json", bytes(document)))))
                .all()
                .get(0)
                .standard();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_test_of_the_standard_becomes_a_hidden_class() {
        for (PovertyTest test : STANDARD.tests()) {
            CompiledTest compiled = CompiledStandard.of(STANDARD).test(test.id());

            assertThat(compiled.kernel().getClass()).matches(Class::isHidden);
            assertThat(compiled.classes()).hasSameSizeAs(test.categories());
        }
    }

    @Test
    void a_compiled_class_is_unloaded_with_its_standard() {
        var unloaded = new WeakReference<Class<?>>(CompiledStandard.of(STANDARD)
                .test(STANDARD.tests().get(0).id())
                .kernel()
                .getClass());

        for (int i = 0; i < 100 && unloaded.get() != null; i++) {
            System.gc();
        }

        assertThat(unloaded.get()).isNull();
    }

    @Test
    void a_test_is_compiled_once() {
        CompiledStandard compiled = CompiledStandard.of(STANDARD);
        TestId test = STANDARD.tests().get(0).id();

        assertThat(compiled.test(test)).isSameAs(compiled.test(test));
    }

    @Test
    void as_many_indicators_as_a_long_has_bits_are_taken_and_no_more() {
        assertThat(CompiledStandard.of(withIndicators(64)).standard().indicators())
                .hasSize(64);
        assertThatThrownBy(() -> CompiledStandard.of(withIndicators(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The standard " + STANDARD.id()
                        + " has 65 indicators; a compiled standard has at most 64.\n"
                        + "The reference engine takes any number.");
    }

    private static PovertyStandard withIndicators(int count) {
        Indicator indicator = STANDARD.indicators().get(0);
        return PovertyStandard.builder()
                .from(STANDARD)
                .indicators(IntStream.range(0, count)
                        .mapToObj(i -> new Indicator(
                                IndicatorId.of("indicator-" + i),
                                "1." + i,
                                indicator.dimension(),
                                indicator.label(),
                                new Criterion.Any(List.of()),
                                indicator.cite()))
                        .toList())
                .build();
    }

    @Test
    void what_the_standard_does_not_have_is_refused() {
        CompiledStandard compiled = CompiledStandard.of(STANDARD);

        assertThatThrownBy(() -> compiled.test(TestId.of("no-such-test")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The standard " + STANDARD.id() + " has no test no-such-test. It has: "
                        + STANDARD.tests().stream().map(PovertyTest::id).toList() + ".");
        assertThatThrownBy(() -> compiled.scorecard(ScorecardId.of("no-such-score")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The standard " + STANDARD.id() + " has no scorecard no-such-score.");
    }
}
