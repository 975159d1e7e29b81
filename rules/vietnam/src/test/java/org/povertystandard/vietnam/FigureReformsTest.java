package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * Each figure of each shipped standard that counts deprivations, moved to either side by an overlay: every step from class to class
 * is decided, and every witness is of the two classes it is said to be of.
 */
class FigureReformsTest {
    static Stream<LoadedStandard> standards() {
        return Standards.of(List.of(new VietnamStandards())).all().stream()
                .filter(loaded -> !loaded.standard().indicators().isEmpty())
                .map(FigureReformsTest::withoutReadings);
    }

    /** What else the law could mean only adds caveats, and takes time to be made ready. */
    private static LoadedStandard withoutReadings(LoadedStandard loaded) {
        return loaded(PovertyStandard.builder()
                .from(loaded.standard())
                .readings(List.of())
                .build());
    }

    private static LoadedStandard loaded(PovertyStandard standard) {
        return new LoadedStandard(standard, StandardWriter.hash(standard));
    }

    private static Map<String, LoadedStandard> moved(LoadedStandard base) {
        Map<String, LoadedStandard> reforms = new LinkedHashMap<>();
        for (Figure figure : base.standard().figures()) {
            Rational step = figure.unit().equals("share") ? Rational.parse("0.1") : Rational.ONE;
            for (Rational value :
                    List.of(figure.value().minus(step), figure.value().plus(step))) {
                reforms.put(
                        figure.id() + " " + value, overlaid(base, figure.id().value(), value));
            }
        }
        return reforms;
    }

    private static LoadedStandard overlaid(LoadedStandard base, String figure, Rational value) {
        String overlay = """
                {"format": "poverty-standard-overlay/1", "id": "moved", "name": {"vi": "x", "en": "x"},
                 "base": "%s", "as": "reform", "reason": {"vi": "x", "en": "x"},
                 "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
                 "citations": [{"id": "p", "instrument": "proposal", "place": {"vi": "1", "en": "1"}, "attestation": "draft"}],
                 "cite": ["p"], "sets": {"figures": {"%s": %s}}}
                """.formatted(base.id(), figure, value.toDecimal(1));
        return DerivedReader.read(new StandardDocument("moved.json", overlay.getBytes(StandardCharsets.UTF_8)), base)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standards")
    void everyStepOfEveryMovedFigureIsDecided(LoadedStandard base) {
        var differences = StandardDifferences.from(base);
        var before = Determiner.of(base, Unverified.USED);

        moved(base).forEach((name, reform) -> {
            StandardDifference difference = differences.to(reform);

            assertThat(difference.isDecided()).as(name).isTrue();
            var after = Determiner.of(reform, Unverified.USED);
            for (ClassChange change : difference.classes()) {
                change.reach()
                        .household()
                        .ifPresent(witness -> assertThat(List.of(
                                        before.determine(witness, applied(base, change.test()), change.test())
                                                .category(),
                                        after.determine(witness, applied(reform, change.test()), change.test())
                                                .category()))
                                .as("%s: %s", name, change.test())
                                .containsExactly(change.before(), change.after()));
            }
        });
    }

    private static LocalDate applied(LoadedStandard law, TestId test) {
        return law.standard().applied().stream()
                .filter(period -> period.tests().contains(test))
                .map(AppliedPeriod::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
