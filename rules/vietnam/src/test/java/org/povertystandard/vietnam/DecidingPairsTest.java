package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.DecidingPair;
import org.povertystandard.testkit.DecidingPairs;
import org.povertystandard.testkit.LawCases;

/** Generated cases of every shipped standard: each atom of each test decides once, or is proven never to. */
class DecidingPairsTest {
    /** By how much a figure is moved, in its unit: the least that an answer can show. */
    private static final Map<String, String> STEPS =
            Map.of("m2/person", "0.01", "share", "0.1", "points", "5", "kWh/month", "0.1");

    /**
     * Score B is a multiple of ten; at 10 years the table has no weight, and whoever is 16 is no child; the share of
     * dependants above one half is two thirds in the pair, which is above six tenths too.
     */
    private static final Set<String> SHOWN_BY_NOBODY =
            Set.of("score-b-limit -5", "height-age-limit 1", "weight-age-limit 1", "dependants-share-limit 0.1");

    @ParameterizedTest
    @CsvSource({
        "vn-2001-2005, decree, 3, 0",
        "vn-2006-2010, decree, 2, 0",
        "vn-2011-2015, decree, 6, 0",
        "vn-2016-2021, decree, 47, 0",
        "vn-2022-2026, decree, 319, 18",
        "vn-2022-2026, circular, 548, 71",
        "vn-2027-2030, decree, 316, 18",
        "vn-hanoi-2016-2021, decree, 47, 0",
        "vn-hanoi-2022-2025, decree, 319, 18",
        "vn-binh-duong-2016-2021, decree, 4, 0",
        "vn-ho-chi-minh-city-2024-2026, decree, 319, 18",
        "vn-quang-ninh-2023-2025, decree, 319, 18"
    })
    void everyAtomHasAPairOrAProofAndItsCasesPass(String id, String test, int pairs, int infeasible) {
        DecidingPairs found = GeneratedCases.of(id, test);
        List<LawCases.Result> results =
                LawCases.read("generated.json", found.caseFile()).results(GeneratedCases.STANDARDS);

        assertThat(found.notFound()).isEmpty();
        assertThat(found.infeasible()).hasSize(infeasible);
        assertThat(found.pairs()).hasSize(pairs).allSatisfy(pair -> {
            assertThat(pair.first().category()).isNotEqualTo(pair.second().category());
            assertThat(pair.first().decides() || pair.second().decides()).isTrue();
            assertThat(pair.atom().holdsOn(pair.first().side()))
                    .isNotEqualTo(pair.atom().holdsOn(pair.second().side()));
            assertThat(pair.atom().sidesOf(pair.first().household()))
                    .contains(pair.first().side());
            assertThat(pair.atom().sidesOf(pair.second().household()))
                    .contains(pair.second().side());
        });
        assertThat(results)
                .hasSize(2 * pairs)
                .extracting(LawCases.Result::failure)
                .containsOnly(Optional.empty());
    }

    @Test
    void theProofsAreOfSevenKinds() {
        List<String> proofs = new ArrayList<>();
        GeneratedCases.of("vn-2022-2026", "circular").infeasible().forEach((atom, proof) -> proofs.add(proof));

        assertThat(proofs).hasSize(71);
        assertThat(proofs.stream().filter(proof -> proof.contains("is never less than 0")))
                .hasSize(2);
        assertThat(proofs.stream().filter(proof -> proof.contains("hold the same in every column")))
                .hasSize(12);
        assertThat(proofs.stream().filter(proof -> proof.endsWith("is asked height")))
                .hasSize(2);
        assertThat(proofs.stream().filter(proof -> proof.contains("the comparison fails on both sides")))
                .hasSize(1);
        assertThat(proofs.stream().filter(proof -> proof.startsWith("it takes a review in")))
                .hasSize(16);
        assertThat(proofs.stream().filter(proof -> proof.startsWith("the answer turns another row")))
                .hasSize(6);
        assertThat(proofs.stream().filter(proof -> proof.startsWith("whoever answers ")))
                .hasSize(32);
    }

    @Test
    void whatIsWithheldHasNoPair() {
        DecidingPairs pairs = DecidingPairs.of(GeneratedCases.STANDARDS.get("vn-2016-2021"), TestId.of("decree"));

        assertThat(pairs.pairs()).isEmpty();
        assertThat(pairs.infeasible())
                .hasSize(42)
                .allSatisfy((atom, proof) ->
                        assertThat(proof).endsWith("rests on what is marked unverified, which is withheld"));
        assertThat(pairs.notFound()).extracting(Boundary::owner).allMatch(owner -> owner.startsWith("line "));
    }

    /**
     * A figure moved by the least step, up or down, gives a household of the cases another class, unless it is one of those
     * named: inquiries look at it and the tests do not, or no household can show the step.
     */
    @ParameterizedTest
    @CsvSource({
        "vn-2001-2005, none",
        "vn-2006-2010, none",
        "vn-2011-2015, none",
        "vn-2016-2021, average-line",
        "vn-2022-2026, form-a average-line low-income-worker merit-allowance state-assistance",
        "vn-2027-2030, working-age-from employment-age-from"
    })
    void aFigureMovedByALeastStepFailsACase(String id, String beside) {
        LoadedStandard standard = GeneratedCases.STANDARDS.get(id);
        List<DecidingPairs> pairs = standard.standard().tests().stream()
                .map(test -> GeneratedCases.of(id, test.id().value()))
                .toList();
        for (Figure figure : standard.standard().figures()) {
            if (Stream.of(beside.split(" ")).noneMatch(figure.id().value()::startsWith)) {
                Rational step = Rational.parse(STEPS.getOrDefault(figure.unit(), "1"));
                for (Rational by : List.of(step, step.negated())) {
                    String change = figure.id() + " " + by;
                    if (!SHOWN_BY_NOBODY.contains(change)) {
                        LoadedStandard moved = moved(standard, figure, by);
                        assertThat(pairs.stream().flatMap(each -> GeneratedCases.caughtBy(each, moved).stream()))
                                .as(change)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    private static LoadedStandard moved(LoadedStandard standard, Figure moved, Rational step) {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(standard.standard());
        PovertyStandard changed = builder.figures(standard.standard().figures().stream()
                        .map(figure -> figure.equals(moved)
                                ? new Figure(
                                        figure.id(),
                                        figure.value().plus(step),
                                        figure.unit(),
                                        figure.label(),
                                        figure.cite())
                                : figure)
                        .toList())
                .build();
        return new LoadedStandard(changed, StandardWriter.hash(changed));
    }

    @Test
    void aPairOfThreeDeprivationsIsReadable() {
        DecidingPair pair = GeneratedCases.of("vn-2022-2026", "decree").pairs().stream()
                .filter(each ->
                        each.atom().label().equals("indicator housing-area: area-per-person < area-per-person-limit"))
                .findFirst()
                .orElseThrow();

        assertThat(pair.first().household().dwelling().areaM2()).isPresent();
        assertThat(pair.isCoupled()).isFalse();
        assertThat(pair.first().category()).hasToString("poor");
        assertThat(pair.second().category()).hasToString("near-poor");
    }
}
