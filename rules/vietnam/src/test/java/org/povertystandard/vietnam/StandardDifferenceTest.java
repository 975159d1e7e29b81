package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.IndicatorChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.analysis.StandardPart;
import org.povertystandard.rules.analysis.StructuralChange;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

class StandardDifferenceTest {
    private static final LoadedStandard STANDARD = Reforms.STANDARD;
    private static final StandardDifferences DIFFERENCES = StandardDifferences.from(STANDARD);
    private static final LocalDate APPLIED_ON = LocalDate.of(2022, 1, 1);

    private static StandardDifference to(LoadedStandard reform) {
        StandardDifference difference = DIFFERENCES.to(reform);
        assertThat(difference.isDecided()).isTrue();
        return difference;
    }

    /** Each step that some household takes, with the number of members of the smallest. */
    private static Map<String, Integer> steps(StandardDifference difference, String test) {
        return difference.classes().stream()
                .filter(change -> change.test().value().equals(test) && change.isChange())
                .filter(change -> change.reach().household().isPresent())
                .collect(Collectors.toMap(
                        change -> name(change.before()) + " -> " + name(change.after()),
                        change -> change.reach()
                                .household()
                                .orElseThrow()
                                .members()
                                .size()));
    }

    private static String name(Optional<CategoryId> category) {
        return category.map(CategoryId::value).orElse("none");
    }

    private static Household witness(StandardDifference difference, String test, String before, String after) {
        return difference.classes().stream()
                .filter(change -> change.test().value().equals(test)
                        && name(change.before()).equals(before)
                        && name(change.after()).equals(after))
                .findFirst()
                .flatMap(change -> change.reach().household())
                .orElseThrow();
    }

    @Test
    void aStandardDoesNotDifferFromItself() {
        StandardDifference difference = to(STANDARD);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.classes())
                .filteredOn(change -> change.reach().household().isPresent())
                .allSatisfy(change -> assertThat(change.before()).isEqualTo(change.after()))
                .hasSize(6);
    }

    @Test
    void standardsWrittenDifferentlyAreFoundToMeanTheSame() {
        LoadedStandard rewritten = Reforms.text(
                "{\"compare\": [{\"fact\": \"age-years\"}, \">=\", {\"figure\": \"insurance-age-from\"}]}",
                "{\"not\": {\"compare\": [{\"figure\": \"insurance-age-from\"}, \">\", {\"fact\": \"age-years\"}]}}");

        StandardDifference difference = to(rewritten);

        assertThat(difference.structure())
                .singleElement()
                .extracting(StructuralChange::part, StructuralChange::id)
                .containsExactly(StandardPart.DEFINITION, "uninsured");
        assertThat(difference.indicators()).singleElement().matches(IndicatorChange::isNone);
        assertThat(difference.meansTheSame()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
    }

    /** Five thousand and one members are the fewest with a share in between; a file holds a thousand, and so many are looked for. */
    @Test
    void whatIsShownOnlyUpToSomeNumberOfMembersIsSaidAndIsNoProofThatNothingDiffers() {
        StandardDifference difference = to(Reforms.figures(Map.of("dependants-share-limit", "0.5001")));

        assertThat(steps(difference, "decree")).isEmpty();
        assertThat(steps(difference, "circular")).isEmpty();
        assertThat(difference.upTo()).contains(5000);
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.classes())
                .filteredOn(change -> change.reach().equals(new Reach.Unreachable(Optional.of(5000))))
                .hasSize(2)
                .allSatisfy(change -> assertThat(name(change.before()) + " -> " + name(change.after()))
                        .isEqualTo("poor -> near-poor"));
    }

    /**
     * Lines, k and limits look at no members, and ages only at whether somebody has them: whoever is neither the first who has a feature nor
     * the first who has it not can be left out, so that what small households do not do none does. Each of these moves goes one way only.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "income-line-rural | 1600000 | decree: not-poor -> poor, decree: not-poor -> near-poor",
                "income-line-urban | 1900000 | decree: poor -> not-poor, decree: near-poor -> not-poor",
                "deprivation-threshold | 4 | decree: poor -> near-poor",
                "deprivation-threshold | 2 | decree: near-poor -> poor",
                "score-b-limit | 40 | circular: poor -> near-poor",
                "score-a-limit-rural | 130 | circular: poor -> not-poor, circular: near-poor -> not-poor",
                "insurance-age-from | 3 | decree: near-poor -> poor, circular: near-poor -> poor",
                "insurance-age-from | 7 | decree: poor -> near-poor, circular: poor -> near-poor",
                "attendance-age-limit | 17 | decree: near-poor -> poor, circular: near-poor -> poor",
                "area-per-person-limit | 10 | decree: near-poor -> poor, circular: near-poor -> poor"
            })
    void whatDoesNotCompareNumbersOfMembersIsShownForEveryNumberOfThem(String figure, String value, String steps) {
        StandardDifference difference = to(Reforms.figures(Map.of(figure, value)));

        Map<Boolean, List<ClassChange>> byWhetherReached = difference.classes().stream()
                .filter(ClassChange::isChange)
                .collect(Collectors.partitioningBy(
                        change -> change.reach().household().isPresent()));
        assertThat(byWhetherReached.get(true))
                .extracting(change -> change.test() + ": " + name(change.before()) + " -> " + name(change.after()))
                .containsExactlyInAnyOrder(steps.split(", "));
        assertThat(byWhetherReached.get(false))
                .extracting(ClassChange::reach)
                .containsOnly(new Reach.Unreachable(Optional.empty()));
    }

    @Test
    void aHigherDeprivationThresholdOnlyMakesThePoorNearPoor() {
        StandardDifference difference =
                to(Reforms.figures(Map.of("deprivation-threshold", "4", "score-b-limit", "40")));

        assertThat(steps(difference, "decree")).isEqualTo(Map.of("poor -> near-poor", 1));
        assertThat(steps(difference, "circular")).isEqualTo(Map.of("poor -> near-poor", 1));
        assertThat(difference.indicators()).isEmpty();
        assertThat(difference.structure())
                .extracting(change -> change.text().en())
                .containsExactly(
                        "Changed figure deprivation-threshold: 3 indicators → 4 indicators.",
                        "Changed figure score-b-limit: 30 points → 40 points.");
    }

    @Test
    void higherLinesBringHouseholdsIntoPovertyAndNoneOutOfIt() {
        StandardDifference difference =
                to(Reforms.figures(Map.of("income-line-rural", "2200000", "income-line-urban", "2800000")));

        assertThat(steps(difference, "decree")).isEqualTo(Map.of("not-poor -> poor", 1, "not-poor -> near-poor", 1));
        assertThat(steps(difference, "circular")).isEmpty();
        assertThat(witness(difference, "decree", "not-poor", "near-poor").income12Months())
                .contains(12 * 1_500_000L + 1);
    }

    @Test
    void anEarlierInsuranceAgeIsShownByOneSmallChild() {
        StandardDifference difference = to(Reforms.figures(Map.of("insurance-age-from", "3")));

        assertThat(steps(difference, "circular")).isEqualTo(Map.of("near-poor -> poor", 1));
        Member child =
                witness(difference, "circular", "near-poor", "poor").members().get(0);
        assertThat(child.healthInsurance()).contains(false);
        assertThat(child.birth().earliest()).isBetween(LocalDate.of(2016, 1, 16), LocalDate.of(2019, 1, 15));
        assertThat(difference.indicators()).singleElement().satisfies(change -> {
            assertThat(change.indicator().value()).isEqualTo("health-insurance");
            assertThat(change.newlyDeprived().household()).isPresent();
            assertThat(change.noLongerDeprived().isUnreachable()).isTrue();
        });
    }

    @Test
    void twoMembersAreTheFewestWhoLackEverything() {
        StandardDifference difference = to(Reforms.figures(Map.of("deprivation-threshold", "12")));

        assertThat(witness(difference, "decree", "poor", "poor").members()).hasSize(2);
    }

    @Test
    void everyWitnessIsDeterminedAsTheDifferenceSays() {
        LoadedStandard reform = Reforms.figures(Map.of("child-age-limit", "15", "score-a-limit-rural", "120"));
        var before = Determiner.of(STANDARD);
        var after = Determiner.of(reform);

        List<ClassChange> reached = to(reform).classes().stream()
                .filter(change -> change.reach().household().isPresent())
                .toList();

        assertThat(reached).hasSizeGreaterThan(6).allSatisfy(change -> {
            Household witness = change.reach().household().orElseThrow();
            assertThat(before.determine(witness, APPLIED_ON, change.test()).category())
                    .isEqualTo(change.before());
            assertThat(after.determine(witness, APPLIED_ON, change.test()).category())
                    .isEqualTo(change.after());
        });
        assertThat(reached).extracting(ClassChange::test).contains(TestId.of("decree"), TestId.of("circular"));
    }
}
