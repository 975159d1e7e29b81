package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.DecidingPairs;
import org.povertystandard.testkit.LawCases;

/** Generated cases of the standards without indicators: each atom of a line decides once. */
class DecidingPairsTest {
    private static final Standards STANDARDS = Standards.of(List.of(new VietnamStandards()));

    @ParameterizedTest
    @CsvSource({"vn-2001-2005, 3", "vn-2006-2010, 2", "vn-2011-2015, 6"})
    void everyAtomOfTheLinesHasAPairAndItsCasesPass(String id, int atoms) {
        DecidingPairs pairs = pairs(id);
        List<LawCases.Result> results =
                LawCases.read("generated.json", pairs.caseFile()).results(STANDARDS);

        assertThat(pairs.atoms()).isEqualTo(atoms);
        assertThat(pairs.pairs()).hasSize(atoms).allSatisfy(pair -> {
            assertThat(pair.atom().owner()).startsWith("line ");
            assertThat(pair.first().category()).isNotEqualTo(pair.second().category());
        });
        assertThat(results)
                .hasSize(2 * atoms)
                .extracting(LawCases.Result::failure)
                .containsOnly(Optional.empty());
    }

    @Test
    void aLineMovedByOneDongFailsACase() {
        LoadedStandard standard = STANDARDS.get("vn-2006-2010");
        LawCases cases = LawCases.read("generated.json", pairs("vn-2006-2010").caseFile());

        for (Figure figure : standard.standard().figures()) {
            for (long step : new long[] {-1, 1}) {
                assertThat(cases.results(moved(standard, figure, step)))
                        .as("%s %+d", figure.id(), step)
                        .anySatisfy(result -> assertThat(result.failure()).isPresent());
            }
        }
    }

    private static LoadedStandard moved(LoadedStandard standard, Figure moved, long step) {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(standard.standard());
        PovertyStandard changed = builder.figures(standard.standard().figures().stream()
                        .map(figure -> figure.equals(moved)
                                ? new Figure(
                                        figure.id(),
                                        figure.value().plus(Rational.of(step)),
                                        figure.unit(),
                                        figure.label(),
                                        figure.cite())
                                : figure)
                        .toList())
                .build();
        return new LoadedStandard(changed, StandardWriter.hash(changed));
    }

    private static DecidingPairs pairs(String id) {
        return DecidingPairs.of(STANDARDS.get(id), TestId.of("decree"));
    }
}
