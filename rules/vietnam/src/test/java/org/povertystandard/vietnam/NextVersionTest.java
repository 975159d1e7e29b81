package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.testkit.CaseComparison;
import org.povertystandard.testkit.LawCases;

/** The generated cases of the decree of 2022, run against a reform and against the standard of 2027: they show what has changed. */
class NextVersionTest {
    private static final LawCases CASES = LawCases.read(
            "generated.json", GeneratedCases.of("vn-2022-2026", "decree").caseFile());
    private static final LoadedStandard LINES =
            Reforms.figures(Map.of("income-line-rural", "2200000", "income-line-urban", "2800000"));

    /** Case, classes before and classes after. */
    private static List<String> changes(LoadedStandard next) {
        return CASES.comparedWith(GeneratedCases.STANDARDS, next).stream()
                .filter(CaseComparison::isChange)
                .map(each -> each.lawCase().name().replaceFirst(": \\S+$", "") + ": "
                        + each.before().orElseThrow() + " -> "
                        + each.after().orElseThrow())
                .toList();
    }

    /** Whoever earned a dong too much no longer does; nothing else changes at any bound of the standard. */
    @Test
    void aReformOfTheLinesShowsInTheCasesJustAboveThem() {
        assertThat(changes(LINES))
                .containsExactly(
                        "line income-line of decree: income-per-person <= by area, urban (ABOVE): [not-poor] -> [near-poor]",
                        "line income-line of decree: income-per-person <= by area, rural (ABOVE): [not-poor] -> [near-poor]");
    }

    @Test
    void theSameCasesRunAgainstItFailAndSayWhatWasExpected() {
        assertThat(CASES.results(LINES).stream().flatMap(result -> result.failure().stream()))
                .hasSize(2)
                .allSatisfy(
                        failure -> assertThat(failure.en()).contains("not-poor").contains("near-poor"));
    }

    /**
     * The lines of 2027 show as those of the reform do; who is poor by means of access to information is no longer certainly so; and
     * whoever has two deprivations may have a third, since nobody of 2022 was asked what becomes of the waste. Nothing else changes.
     */
    @Test
    void theStandardOf2027ShowsInTheLinesTheIndicatorThatWentAndTheOneThatCame() {
        List<String> changes = changes(GeneratedCases.STANDARDS.get("vn-2027-2030"));
        List<String> waste = changes.stream()
                .filter(each -> each.endsWith(": [near-poor] -> [poor, near-poor]"))
                .toList();

        assertThat(waste).hasSizeGreaterThan(300);
        assertThat(changes)
                .filteredOn(each -> !waste.contains(each))
                .containsExactly(
                        "indicator information-means: colour-tvs >= 1 (BELOW): [poor] -> [poor, near-poor]",
                        "indicator information-means: owns-radio is true (NOT_NAMED): [poor] -> [poor, near-poor]",
                        "indicator information-means: computers >= 1 (BELOW): [poor] -> [poor, near-poor]",
                        "indicator information-means: telephones >= 1 (BELOW): [poor] -> [poor, near-poor]",
                        "line income-line of decree: income-per-person <= by area, urban (ABOVE): [not-poor] -> [near-poor]",
                        "line income-line of decree: income-per-person <= by area, rural (ABOVE): [not-poor] -> [near-poor]");
    }
}
