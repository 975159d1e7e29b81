package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.DecidingPairs;
import org.povertystandard.testkit.LawCases;

/** The standard damaged in many small ways, tried on the cases that were generated from the sound one. */
class DamagedCasesTest {
    private static final LoadedStandard FOUR = Reforms.figures(Map.of("deprivation-threshold", "4"));
    private static final LoadedStandard FROM_THREE = Reforms.figures(Map.of("insurance-age-from", "3"));

    static Stream<Arguments> damages() {
        return Stream.concat(
                DamageTest.damages(),
                Stream.of(
                        Arguments.of("deprivation-threshold moved to 4", FOUR),
                        Arguments.of("insurance-age-from moved to 3", FROM_THREE)));
    }

    private static DecidingPairs decree() {
        return GeneratedCases.of("vn-2022-2026", "decree");
    }

    private static DecidingPairs circular() {
        return GeneratedCases.of("vn-2022-2026", "circular");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aGeneratedCaseCatchesTheDamage(String name, LoadedStandard damaged) {
        List<Boundary> caught = Stream.of(decree(), circular())
                .flatMap(pairs -> GeneratedCases.caughtBy(pairs, damaged).stream())
                .toList();

        assertThat(caught).as(name).isNotEmpty();
    }

    @Test
    void nothingIsCaughtOfTheSoundStandard() {
        assertThat(GeneratedCases.caughtBy(decree(), Reforms.STANDARD)).isEmpty();
        assertThat(GeneratedCases.caughtBy(circular(), Reforms.STANDARD)).isEmpty();
    }

    /** The case file, run against the reform, names what has changed. */
    @Test
    void fourDeprivationsInsteadOfThreeFailTheCaseAtThree() {
        assertThat(failures(FOUR))
                .contains("line deprivation-line of decree: deprivations >= deprivation-threshold (ON): poor");
    }

    @Test
    void insuranceFromThreeOnFailsTheCaseOfTheChildBelowSix() {
        assertThat(failures(FROM_THREE))
                .contains("indicator health-insurance: age-years >= insurance-age-from (BELOW): near-poor");
    }

    private static List<String> failures(LoadedStandard reform) {
        return LawCases.read("generated.json", decree().caseFile()).results(reform).stream()
                .filter(result -> result.failure().isPresent())
                .map(result -> result.lawCase().name())
                .toList();
    }
}
