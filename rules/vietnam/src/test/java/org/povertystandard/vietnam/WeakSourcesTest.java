package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.household.Toilet;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.Table;
import org.povertystandard.standard.TestId;

/**
 * Wherever in a standard something is known from the press only, each determination that relied on it says so; and where it
 * has no source at hand, it is not used.
 */
class WeakSourcesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final InquiryId AVERAGE = InquiryId.of("average-living-standard");
    private static final CitationId WEAK = CitationId.of("weak");
    private static final Household HOUSEHOLD = TimelineHouseholds.rural(DAY, 12, Toilet.OTHER, "5");

    private static List<CitationId> weakened(List<CitationId> cite) {
        List<CitationId> more = new ArrayList<>(cite);
        more.add(WEAK);
        return more;
    }

    private static LoadedStandard with(Attestation attestation, UnaryOperator<PovertyStandard.Builder> change) {
        Citation any = Reforms.STANDARD.standard().citations().get(0);
        return Reforms.changed(builder -> {
            builder.addCitations(new Citation(
                    WEAK, any.instrument(), Label.of("x", "x"), attestation, Optional.empty(), any.verified()));
            return change.apply(builder);
        });
    }

    private static LoadedStandard figure(String id, Attestation attestation) {
        return with(
                attestation,
                builder -> builder.figures(Reforms.STANDARD.standard().figures().stream()
                        .map(figure -> figure.id().value().equals(id)
                                ? new Figure(
                                        figure.id(),
                                        figure.value(),
                                        figure.unit(),
                                        figure.label(),
                                        weakened(figure.cite()))
                                : figure)
                        .toList()));
    }

    private static LoadedStandard table(String id, Attestation attestation) {
        return with(
                attestation,
                builder -> builder.tables(Reforms.STANDARD.standard().tables().stream()
                        .map(table -> table.table().id().value().equals(id)
                                ? new Table(table.table(), table.label(), table.unit(), weakened(table.cite()))
                                : table)
                        .toList()));
    }

    private static LoadedStandard definition(String id, Attestation attestation) {
        return with(
                attestation,
                builder -> builder.definitions(Reforms.STANDARD.standard().definitions().stream()
                        .map(definition ->
                                definition.id().value().equals(id) && definition instanceof Definition.OfCriterion of
                                        ? new Definition.OfCriterion(
                                                of.id(), of.label(), of.scope(), of.criterion(), weakened(of.cite()))
                                        : definition)
                        .toList()));
    }

    private static LoadedStandard question(String fact, Attestation attestation) {
        return with(
                attestation,
                builder -> builder.questions(Reforms.STANDARD.standard().questions().stream()
                        .map(question -> question.facts().toString().contains(fact)
                                ? new Question(question.facts(), question.askedOf(), weakened(question.cite()))
                                : question)
                        .toList()));
    }

    private static boolean isCaveat(Caveat caveat) {
        return caveat instanceof Caveat.OfSource of && of.citation().equals(WEAK);
    }

    private static boolean saysSo(LoadedStandard law, TestId test) {
        return Determiner.of(law).determine(HOUSEHOLD, DAY, test).caveats().stream()
                .anyMatch(WeakSourcesTest::isCaveat);
    }

    private static boolean averageSaysSo(LoadedStandard law) {
        return Determiner.of(law).answer(HOUSEHOLD, DAY, DECREE, AVERAGE).stream()
                .flatMap(answer -> answer.caveats().stream())
                .anyMatch(WeakSourcesTest::isCaveat);
    }

    @Test
    void ofATableThatIndicatorsLookUp() {
        LoadedStandard law = table("nutrition-weight", Attestation.PRESS);

        assertThat(saysSo(law, DECREE)).isTrue();
        assertThat(saysSo(law, CIRCULAR)).isTrue();
        assertThat(averageSaysSo(law)).isFalse();
    }

    @Test
    void ofADefinition() {
        assertThat(saysSo(definition("uninsured", Attestation.PRESS), DECREE)).isTrue();
    }

    @Test
    void ofTheAgeFromWhichAQuestionIsAsked() {
        assertThat(saysSo(figure("employment-age-from", Attestation.PRESS), DECREE))
                .isTrue();
        assertThat(saysSo(question("employment", Attestation.PRESS), DECREE)).isTrue();
    }

    @Test
    void ofAFigureInARowOfAScorecard() {
        LoadedStandard law = figure("electricity-step-1", Attestation.DRAFT);

        assertThat(saysSo(law, CIRCULAR)).isTrue();
        assertThat(saysSo(law, DECREE)).as("the decree's test does not score").isFalse();
    }

    @Test
    void ofAFigureOfAnInquiry() {
        LoadedStandard law = figure("average-line-rural", Attestation.PRESS);

        assertThat(averageSaysSo(law)).isTrue();
        assertThat(saysSo(law, DECREE)).isFalse();
    }

    @Test
    void ofAReadingThatHasNoAlternatives() {
        assertThat(saysSo(figure("deprivation-threshold", Attestation.READING), DECREE))
                .isTrue();
        assertThat(Determiner.of(Standards.bundled().get("vn-quang-ninh-2023-2025"))
                        .determine(HOUSEHOLD, DAY, DECREE)
                        .caveats())
                .contains(new Caveat.OfSource(CitationId.of("quang-ninh-deprivations")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weight", "uninsured", "asked"})
    void anIndicatorThatRestsOnWhatHasNoSourceIsUnknown(String what) {
        LoadedStandard law = switch (what) {
            case "weight" -> table("nutrition-weight", Attestation.UNVERIFIED);
            case "uninsured" -> definition("uninsured", Attestation.UNVERIFIED);
            default -> figure("employment-age-from", Attestation.UNVERIFIED);
        };
        IndicatorId indicator = IndicatorId.of(
                switch (what) {
                    case "weight" -> "nutrition";
                    case "uninsured" -> "health-insurance";
                    default -> "employment";
                });
        Determination found = Determiner.of(law).determine(HOUSEHOLD, DAY, DECREE);

        assertThat(found.profile().finding(indicator).map(Finding::deprived)).contains(Truth.UNKNOWN);
    }

    @Test
    void aScorecardWithAFigureThatHasNoSourceIsRefused() {
        Determiner law = Determiner.of(figure("electricity-step-1", Attestation.UNVERIFIED));

        assertThatThrownBy(() -> law.determine(HOUSEHOLD, DAY, CIRCULAR))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "The test circular of vn-2022-2026 rests on figures without a source at hand, which are not used"
                                + " unless the caller asks for it.");
        assertThat(law.determine(HOUSEHOLD, DAY, DECREE).possible()).isNotEmpty();
    }

    @Test
    void anInquiryWithAFigureThatHasNoSourceIsRefused() {
        Determiner law = Determiner.of(figure("average-line-rural", Attestation.UNVERIFIED));

        assertThatThrownBy(() -> law.answer(HOUSEHOLD, DAY, DECREE, AVERAGE))
                .isInstanceOf(NotCoveredException.class)
                .hasMessageStartingWith("The inquiry average-living-standard of vn-2022-2026 rests on figures");
    }
}
