package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Boundaries;
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

    private static Stream<Arguments> tests() {
        return GeneratedCases.STANDARDS.all().stream()
                .flatMap(standard -> standard.standard().tests().stream()
                        .map(test ->
                                Arguments.of(standard.id().value(), test.id().value())));
    }

    /** Every place of the standard that the test looks at is an atom, and has its pair or its proof. */
    @ParameterizedTest
    @MethodSource("tests")
    void everyAtomHasAPairOrAProofAndItsCasesPass(String id, String test) {
        DecidingPairs found = GeneratedCases.of(id, test);
        List<LawCases.Result> results =
                LawCases.read("generated.json", found.caseFile()).results(GeneratedCases.STANDARDS);

        assertThat(found.notFound()).isEmpty();
        assertThat(Stream.concat(found.pairs().stream().map(DecidingPair::atom), found.infeasible().keySet().stream())
                        .map(Boundary::label))
                .containsExactlyInAnyOrderElementsOf(atoms(id, test));
        assertThat(found.pairs()).allSatisfy(DecidingPairsTest::decides);
        assertThat(results)
                .hasSize(2 * found.pairs().size() + found.lone().size())
                .extracting(LawCases.Result::failure)
                .containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "vn-2016-2021, decree, 2016-2021 (unverified used)",
        "vn-2022-2026, decree, 2022-2026",
        "vn-2022-2026, circular, 2022-2026",
        "vn-2027-2030, decree, 2027-2030"
    })
    void theTableOfTheTestkitSaysHowManyThereAre(String id, String test, String named) throws IOException {
        DecidingPairs found = GeneratedCases.of(id, test);
        int pairs = found.pairs().size();
        int infeasible = found.infeasible().size();
        long coupled = found.pairs().stream().filter(DecidingPair::isCoupled).count();

        assertThat(Files.readAllLines(Path.of("../../docs/testkit.md")))
                .filteredOn(line -> line.startsWith("| " + named + " | " + test + " |"))
                .containsExactly("| %s | %s | %d | %d | %d | %d |"
                        .formatted(named, test, pairs + infeasible, pairs, coupled, infeasible));
    }

    private static List<String> atoms(String id, String test) {
        PovertyStandard standard = GeneratedCases.STANDARDS.get(id).standard();
        List<String> cards = standard.scorecards().stream()
                .map(card -> card.scorecard().id())
                .filter(card -> standard.test(TestId.of(test)).orElseThrow().measures().stream()
                        .anyMatch(measure -> measure.quantity().equals(new Quantity.Score(card))))
                .map(card -> " of " + card)
                .toList();
        return Boundaries.of(standard).all().stream()
                .filter(each -> each.owner().startsWith("indicator ")
                        || each.owner().endsWith(" of " + test)
                        || each.owner().matches("(row|column) .*")
                                && cards.stream().anyMatch(each.owner()::endsWith))
                .map(Boundary::label)
                .toList();
    }

    private static void decides(DecidingPair pair) {
        assertThat(pair.first().category()).isNotEqualTo(pair.second().category());
        assertThat(pair.first().decides() || pair.second().decides()).isTrue();
        assertThat(pair.atom().holdsOn(pair.first().side()))
                .isNotEqualTo(pair.atom().holdsOn(pair.second().side()));
        Stream.of(pair.first(), pair.second())
                .forEach(each ->
                        assertThat(pair.atom().sidesOf(each.household())).contains(each.side()));
    }

    /** An answer of a list is an atom of its own; its cases are named by it. */
    @ParameterizedTest
    @MethodSource("tests")
    void noAtomHasMoreThanTwoCases(String id, String test) {
        Map<String, Long> cases =
                LawCases.read("generated.json", GeneratedCases.of(id, test).caseFile()).cases().stream()
                        .collect(Collectors.groupingBy(
                                each -> each.name().replaceFirst(" \\([A-Z_]+\\): \\S+$", ""), Collectors.counting()));

        assertThat(cases.values()).allMatch(count -> count <= 2);
        assertThat(atoms(id, test)).containsAll(cases.keySet());
    }

    /** Standards without indicators have their lines tried, and nothing else. */
    @ParameterizedTest
    @CsvSource({"vn-2001-2005", "vn-2006-2010", "vn-2011-2015", "vn-binh-duong-2016-2021"})
    void withoutIndicatorsThereAreCasesOfLinesOnly(String id) {
        assertThat(GeneratedCases.of(id, "decree").pairs())
                .isNotEmpty()
                .allMatch(pair -> pair.atom().owner().startsWith("line "));
    }

    /** An autumn review of 2021 decides for 2022: the retirement age of 2021 is looked up then. */
    @Test
    void aReviewOfTheYearBeforeTheFirstDayHasItsPairs() {
        List<DecidingPair> ofTwoYears = GeneratedCases.of("vn-2022-2026", "circular").pairs().stream()
                .filter(pair -> pair.atom().label().endsWith("review-year >= 2022 of table retirement-age"))
                .toList();

        assertThat(ofTwoYears)
                .singleElement()
                .satisfies(pair -> assertThat(List.of(
                                pair.first().household().reviewedOn(),
                                pair.second().household().reviewedOn()))
                        .extracting(LocalDate::getYear)
                        .containsExactlyInAnyOrder(2021, 2022));
    }

    @Test
    void whatIsWithheldHasNoPair() {
        DecidingPairs pairs = DecidingPairs.of(GeneratedCases.STANDARDS.get("vn-2016-2021"), TestId.of("decree"));

        assertThat(pairs.pairs()).isEmpty();
        assertThat(pairs.infeasible())
                .hasSizeGreaterThan(40)
                .allSatisfy((atom, proof) ->
                        assertThat(proof.en()).endsWith("rests on what is marked unverified, which is withheld"));
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
