package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.analysis.Soundness;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.InstrumentId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * The standard of 2022 damaged on paper, once for each thing that is checked there: what is found, of what, and in which words.
 * What a reader refuses is shown as it refuses it.
 */
class DamagedPaperTest {
    private static final PovertyStandard SOUND = Reforms.STANDARD.standard();
    private static final LocalDate CONTINUED = LocalDate.of(2026, 1, 1);
    private static final Label NAME = Label.of("x", "x");

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of(
                        "a line under the one before it",
                        Reforms.figures(Map.of("average-line-rural", "1400000")),
                        Kind.LINES_DO_NOT_ASCEND,
                        "average-living-standard/average-line",
                        "This line is not above the line poverty-line before it.",
                        true),
                Arguments.of(
                        "a column that serves a region of another",
                        columns("ch", "red-river-delta"),
                        Kind.TWO_COLUMNS,
                        "score-a",
                        "A household is served by two columns.",
                        true),
                Arguments.of(
                        "a region without a column",
                        columns("ch", "red-river-delta"),
                        Kind.NO_COLUMN,
                        "score-a",
                        "A household is served by no column.",
                        true),
                Arguments.of(
                        "ranges of days that overlap",
                        applied(period -> startingOn(period, LocalDate.of(2025, 12, 1))),
                        Kind.APPLIED_TWICE,
                        "decree",
                        "It is applied twice on 2025-12-01.",
                        false),
                Arguments.of(
                        "days without a range",
                        applied(period -> startingOn(period, LocalDate.of(2026, 2, 1))),
                        Kind.HOLE_IN_APPLICATION,
                        "circular",
                        "It is not applied from 2026-01-01 to before 2026-02-01.",
                        false),
                Arguments.of(
                        "a test that no range names",
                        applied(DamagedPaperTest::withoutTheCircular),
                        Kind.NEVER_APPLIED,
                        "circular",
                        "It is applied on no day.",
                        false),
                Arguments.of(
                        "a citation that nothing names",
                        Reforms.changed(builder -> builder.addCitations(new Citation(
                                CitationId.of("nowhere"),
                                SOUND.instruments().get(0).id(),
                                NAME,
                                Attestation.GAZETTE,
                                Optional.empty(),
                                Optional.empty()))),
                        Kind.UNUSED,
                        "nowhere",
                        "Nothing uses it.",
                        false),
                Arguments.of(
                        "an act that no citation names",
                        Reforms.changed(builder -> builder.addInstruments(new Instrument(
                                InstrumentId.of("forgotten"),
                                Optional.empty(),
                                NAME,
                                Optional.empty(),
                                Optional.empty()))),
                        Kind.UNUSED,
                        "forgotten",
                        "No citation names this act.",
                        false),
                Arguments.of(
                        "a figure that nothing names",
                        Reforms.changed(builder -> builder.addFigures(new Figure(
                                FigureId.of("spare"),
                                Rational.ONE,
                                "x",
                                NAME,
                                SOUND.figures().get(0).cite()))),
                        Kind.UNUSED,
                        "spare",
                        "Nothing uses it.",
                        false),
                Arguments.of(
                        "a figure without a source",
                        Reforms.changed(builder -> builder.figures(SOUND.figures().stream()
                                .map(figure -> figure.id().value().equals("score-b-limit")
                                        ? new Figure(
                                                figure.id(), figure.value(), figure.unit(), figure.label(), List.of())
                                        : figure)
                                .toList())),
                        Kind.NO_SOURCE,
                        "score-b-limit",
                        "The figure names no source.",
                        false));
    }

    private static LoadedStandard columns(String column, String region) {
        CitedScorecard cited = SOUND.scorecards().get(0);
        Scorecard card = cited.scorecard();
        List<Scorecard.Column> columns = new ArrayList<>();
        for (Scorecard.Column each : card.columns()) {
            Criterion other = new Criterion.In(FactId.of("region"), Set.of(region));
            columns.add(
                    each.id().equals(ColumnId.of(column))
                            ? new Scorecard.Column(each.id(), each.label(), other)
                            : each);
        }
        var damaged = new Scorecard(card.id(), card.label(), columns, card.items());
        return Reforms.changed(builder -> builder.scorecards(List.of(new CitedScorecard(damaged, cited.cite()))));
    }

    private static LoadedStandard applied(UnaryOperator<AppliedPeriod> change) {
        return Reforms.changed(
                builder -> builder.applied(SOUND.applied().stream().map(change).toList()));
    }

    private static AppliedPeriod startingOn(AppliedPeriod period, LocalDate day) {
        return period.from().equals(CONTINUED)
                ? new AppliedPeriod(day, period.until(), period.tests(), period.cite(), period.caveat())
                : period;
    }

    private static AppliedPeriod withoutTheCircular(AppliedPeriod period) {
        List<TestId> others = period.tests().stream()
                .filter(test -> !test.equals(TestId.of("circular")))
                .toList();
        return new AppliedPeriod(period.from(), period.until(), others, period.cite(), period.caveat());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void whatIsDamagedIsFound(
            String name, LoadedStandard damaged, Kind kind, String about, String text, boolean byAHousehold) {
        assertThat(Soundness.of(damaged).findings())
                .as(name)
                .filteredOn(finding -> finding.kind() == kind && finding.about().equals(about))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text().en()).isEqualTo(text);
                    assertThat(finding.text().vi()).isNotEqualTo(text).isNotBlank();
                    assertThat(finding.witness().isPresent()).isEqualTo(byAHousehold);
                });
    }

    @Test
    void aReaderRefusesAFigureWithoutASource() {
        assertThat(Reforms.problems(
                        "\"label\": {\"vi\": \"Mức điểm B\", \"en\": \"Limit of score B\"}, \"cite\": [\"circular-07-classes\"]",
                        "\"label\": {\"vi\": \"Mức điểm B\", \"en\": \"Limit of score B\"}, \"cite\": []"))
                .containsExactly("/figures/5/cite: At least one citation is needed.");
    }

    @Test
    void aReaderRefusesALabelInOneLanguage() {
        assertThat(Reforms.problems(
                        "{\"vi\": \"Điểm B của mỗi chỉ số thiếu hụt\", \"en\": \"Points of score B for each deprived indicator\"}",
                        "{\"vi\": \"Điểm B của mỗi chỉ số thiếu hụt\"}"))
                .containsExactly("/figures/6/label: The key \"en\" is missing.");
    }

    @Test
    void aReaderRefusesRangesThatOverlap() {
        assertThat(
                        Reforms.problems(
                                "{\"from\": \"2026-01-01\", \"until\": \"2027-01-01\", \"tests\": [\"decree\"], \"cite\": [\"decree-351-continuation\"]}",
                                "{\"from\": \"2025-12-01\", \"until\": \"2027-01-01\", \"tests\": [\"decree\"], \"cite\": [\"decree-351-continuation\"]}"))
                .containsExactly(
                        "/applied/1: The test decree is already applied on days of this period, by /applied/0.");
    }
}
