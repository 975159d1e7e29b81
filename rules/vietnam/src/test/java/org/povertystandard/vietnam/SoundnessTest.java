package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.Soundness;
import org.povertystandard.rules.analysis.SoundnessFinding;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

class SoundnessTest {

    static Stream<LoadedStandard> shipped() {
        return Standards.of(List.of(new VietnamStandards())).all().stream();
    }

    private static SoundnessFinding found(LoadedStandard standard, Kind kind) {
        return Soundness.of(standard).first(kind).orElseThrow();
    }

    /** The standard with one test's criteria for its classes written otherwise. */
    private static LoadedStandard classes(String test, CategoryRule... rules) {
        return Reforms.changed(builder -> builder.tests(Reforms.STANDARD.standard().tests().stream()
                .map(each -> each.id().equals(TestId.of(test))
                        ? new PovertyTest(each.id(), each.label(), each.measures(), List.of(rules), each.cite())
                        : each)
                .toList()));
    }

    private static CategoryRule rule(int place, Criterion when) {
        PovertyStandard standard = Reforms.STANDARD.standard();
        return new CategoryRule(standard.categories().get(place).id(), when);
    }

    private static Criterion line(String id) {
        return new Criterion.LineMet(LineId.of(id));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsFoundOfAShippedStandardButWhatItDeclares(LoadedStandard standard) {
        Soundness soundness = Soundness.of(standard);

        assertThat(soundness.findings()).isEmpty();
        assertThat(soundness.declared())
                .allSatisfy(finding -> assertThat(finding.kind()).isIn(Kind.UNUSED, Kind.YEARS_OUT_OF_REACH));
    }

    @Test
    void whatServesTheReportFormsAloneIsDeclaredWithAReason() {
        assertThat(Soundness.of(Reforms.STANDARD).declared())
                .filteredOn(finding -> finding.kind() == Kind.UNUSED)
                .extracting(SoundnessFinding::about)
                .containsExactlyInAnyOrder("uninsured-child", "without-capacity-to-work", "with-person-of-merit");
    }

    @Test
    void aPeculiarityThatIsNoneIsFound() {
        LoadedStandard wrong = Reforms.text("\"about\": \"uninsured-child\"", "\"about\": \"child\"");

        assertThat(Soundness.of(wrong).findings())
                .extracting(SoundnessFinding::toString)
                .hasSize(2)
                .anyMatch(finding -> finding.contains("UNUSED, about=uninsured-child"))
                .anyMatch(finding -> finding.contains("The standard declares it as unused, and no check finds that."));
    }

    @Test
    void eachIndicatorHasAHouseholdOnEitherSide() {
        Soundness soundness = Soundness.of(Reforms.STANDARD);

        assertThat(soundness.deprived()).hasSize(12);
        assertThat(soundness.notDeprived()).hasSize(12);
        assertThat(soundness.deprived().values())
                .allSatisfy(household -> assertThat(household.members()).hasSize(1));
    }

    @Test
    void aGapIsShownByTheSmallestHouseholdInIt() {
        LoadedStandard gap = classes(
                "decree",
                rule(0, new Criterion.All(List.of(line("income-line"), line("deprivation-line")))),
                rule(2, new Criterion.Not(line("income-line"))));

        SoundnessFinding finding = found(gap, Kind.GAP);

        assertThat(finding.about()).isEqualTo("decree");
        assertThat(finding.text().en()).isEqualTo("A household is in no class.");
        assertThat(finding.witness().map(Household::members))
                .hasValueSatisfying(members -> assertThat(members).hasSize(1));
    }

    @Test
    void anOverlapIsShownByTheSmallestHouseholdInIt() {
        LoadedStandard overlap = classes(
                "decree",
                rule(0, new Criterion.All(List.of(line("income-line"), line("deprivation-line")))),
                rule(1, line("income-line")),
                rule(2, new Criterion.Not(line("income-line"))));

        SoundnessFinding finding = found(overlap, Kind.OVERLAP);

        assertThat(finding.text().en()).isEqualTo("A household is in several classes: [poor, near-poor].");
        assertThat(finding.witness()).isPresent();
    }

    @Test
    void aClassThatNobodyCanBeInIsFound() {
        LoadedStandard never = Reforms.figures(Map.of("deprivation-threshold", "13"));

        assertThat(found(never, Kind.UNREACHABLE_CLASS).about()).isEqualTo("decree/poor");
    }

    @Test
    void anIndicatorThatNobodyCanBeDeprivedInIsFound() {
        LoadedStandard never = Reforms.figures(Map.of("attendance-age-from", "16"));

        assertThat(found(never, Kind.NEVER_DEPRIVED).about()).isEqualTo("school-attendance");
    }

    @Test
    void anIndicatorThatEverybodyIsDeprivedInIsFound() {
        LoadedStandard always = Reforms.figures(Map.of("non-durable-parts-limit", "0"));

        assertThat(found(always, Kind.ALWAYS_DEPRIVED).about()).isEqualTo("housing-quality");
    }

    @Test
    void aHoleInTheDaysOfApplicationIsFound() {
        LoadedStandard hole = Reforms.changed(builder -> builder.applied(Reforms.STANDARD.standard().applied().stream()
                .map(period -> period.from().equals(LocalDate.of(2026, 1, 1))
                        ? new AppliedPeriod(
                                LocalDate.of(2026, 2, 1),
                                period.until(),
                                period.tests(),
                                period.cite(),
                                period.caveat())
                        : period)
                .toList()));

        assertThat(found(hole, Kind.HOLE_IN_APPLICATION).text().en())
                .isEqualTo("It is not applied from 2026-01-01 to before 2026-02-01.");
    }

    @Test
    void anEmptyCellInsideOfATableIsFound() {
        LoadedStandard hole =
                Reforms.text("{\"at\": 66, \"values\": [103.4, 102.3]}", "{\"at\": 66, \"values\": [null, 102.3]}");

        assertThat(found(hole, Kind.HOLE_IN_TABLE).about()).isEqualTo("nutrition-height/male");
    }
}
