package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.IndicatorChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * Each national standard beside the one that followed it, and each local one beside the national one of the same days: every step
 * from class to class is decided, and what is said of it is what the reference engine says of {@link PairHouseholds}.
 */
class ShippedPairsTest {
    private static final List<LoadedStandard> ALL =
            Standards.of(List.of(new VietnamStandards())).all();
    private static final TestId DECREE = TestId.of("decree");
    private static final Map<LoadedStandard, StandardDifferences> DIFFERENCES = new HashMap<>();

    private record Step(Optional<CategoryId> before, Optional<CategoryId> after) {}

    private static StandardDifference between(LoadedStandard before, LoadedStandard after) {
        return DIFFERENCES.computeIfAbsent(before, StandardDifferences::from).to(after);
    }

    static Stream<Arguments> pairs() {
        List<LoadedStandard> national = ALL.stream()
                .filter(each -> each.standard().place().isEmpty())
                .sorted((one, other) -> from(one, DECREE).compareTo(from(other, DECREE)))
                .toList();
        List<Arguments> pairs = new ArrayList<>();
        for (int i = 1; i < national.size(); i++) {
            pairs.add(pair(national.get(i - 1), national.get(i)));
        }
        for (LoadedStandard local : ALL) {
            if (local.standard().place().isPresent()) {
                national.stream().filter(each -> meet(each, local)).forEach(each -> pairs.add(pair(each, local)));
            }
        }
        return pairs.stream();
    }

    private static Arguments pair(LoadedStandard before, LoadedStandard after) {
        return Arguments.of(before.id() + " and " + after.id(), before, after);
    }

    private static LocalDate from(LoadedStandard law, TestId test) {
        return law.standard().applied().stream()
                .filter(period -> period.tests().contains(test))
                .map(AppliedPeriod::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean meet(LoadedStandard one, LoadedStandard other) {
        return one.standard().applied().stream()
                .anyMatch(first -> other.standard().applied().stream()
                        .anyMatch(second -> first.from().isBefore(second.until())
                                && second.from().isBefore(first.until())));
    }

    private static Determination determined(
            Determiner determiner, LoadedStandard law, Household household, TestId test) {
        return determiner.determine(household, from(law, test), test);
    }

    private static Optional<CategoryId> category(Determination determination) {
        assertThat(determination.possible()).hasSizeLessThan(2);
        return determination.possible().stream().findFirst();
    }

    private static Optional<CategoryId> category(
            Determiner determiner, LoadedStandard law, Household household, TestId test) {
        return category(determined(determiner, law, household, test));
    }

    /** A household is deprived in an indicator of both before, and not after; or the other way round. */
    private record Turn(IndicatorId indicator, boolean newly) {}

    private static Stream<Turn> turns(Determination before, Determination after) {
        Map<IndicatorId, Truth> deprived = new HashMap<>();
        before.profile().findings().forEach(finding -> deprived.put(finding.indicator(), finding.deprived()));
        return after.profile().findings().stream()
                .filter(finding -> finding.deprived().isKnown()
                        && deprived.getOrDefault(finding.indicator(), Truth.UNKNOWN)
                                .isKnown()
                        && deprived.get(finding.indicator()) != finding.deprived())
                .map(finding -> new Turn(finding.indicator(), finding.deprived() == Truth.TRUE));
    }

    @Test
    void everyShippedStandardIsInSomePair() {
        assertThat(pairs()).hasSize(10);
        assertThat(pairs().flatMap(pair -> Stream.of(pair.get()[1], pair.get()[2]))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyStepIsWhatTheEngineSaysOfEveryHousehold(String name, LoadedStandard before, LoadedStandard after) {
        var one = Determiner.of(before, Unverified.USED);
        var other = Determiner.of(after, Unverified.USED);
        Set<Step> seen = new HashSet<>();
        Set<Turn> turned = new HashSet<>();
        PairHouseholds.of(
                        before.standard(), after.standard(), from(after, DECREE).withDayOfMonth(15))
                .forEach(household -> {
                    Determination earlier = determined(one, before, household, DECREE);
                    Determination later = determined(other, after, household, DECREE);
                    seen.add(new Step(category(earlier), category(later)));
                    turns(earlier, later).forEach(turned::add);
                });

        StandardDifference difference = between(before, after);

        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.classes()).extracting(ClassChange::test).containsOnly(DECREE);
        for (ClassChange change : difference.classes()) {
            var step = new Step(change.before(), change.after());
            assertThat(change.reach().isUnreachable()).as(step.toString()).isEqualTo(!seen.contains(step));
            // One person did it, and no household is smaller.
            change.reach().household().ifPresent(witness -> {
                assertThat(witness.members()).hasSize(1);
                assertThat(new Step(category(one, before, witness, DECREE), category(other, after, witness, DECREE)))
                        .isEqualTo(step);
            });
        }
        for (IndicatorChange change : difference.indicators()) {
            assertThat(turned.contains(new Turn(change.indicator(), true))
                            && change.newlyDeprived().isUnreachable())
                    .as("newly deprived: " + change.indicator())
                    .isFalse();
            assertThat(turned.contains(new Turn(change.indicator(), false))
                            && change.noLongerDeprived().isUnreachable())
                    .as("no longer deprived: " + change.indicator())
                    .isFalse();
        }
    }

    /** A telephone is a means of information since 2022; a radio was asked of everybody before, and is asked of nobody since. */
    @Test
    void whoHasATelephoneAloneIsNoLongerDeprivedOfInformation() {
        StandardDifference difference = between(law("vn-2016-2021"), law("vn-2022-2026"));

        assertThat(difference.indicators())
                .filteredOn(change -> change.indicator().value().equals("information-means"))
                .singleElement()
                .satisfies(change -> assertThat(change.noLongerDeprived().household())
                        .hasValueSatisfying(household -> {
                            assertThat(household.additionalFacts())
                                    .containsEntry(FactId.of("owns-radio"), FactValue.of(false));
                            assertThat(household.assets()).containsEntry(Asset.TELEPHONES, 1);
                        }));
    }

    private static LoadedStandard law(String id) {
        return ALL.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> standards() {
        return ALL.stream().map(each -> Arguments.of(each.id().value(), each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standards")
    void aStandardDoesNotDifferFromItself(String id, LoadedStandard law) {
        StandardDifference difference = between(law, law);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.indicators()).isEmpty();
        assertThat(difference.upTo()).isEmpty();
        assertThat(difference.classes())
                .filteredOn(ClassChange::isChange)
                .allMatch(change -> change.reach().isUnreachable());
        assertThat(difference.classes())
                .filteredOn(change -> change.reach() instanceof Reach.Reachable)
                .hasSize(law.standard().tests().stream()
                        .mapToInt(test -> test.categories().size())
                        .sum());
    }

    static Stream<Arguments> withIndicators() {
        return standards()
                .filter(each -> !((LoadedStandard) each.get()[1])
                        .standard()
                        .indicators()
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withIndicators")
    void inOtherWordsAStandardMeansTheSame(String id, LoadedStandard law) {
        StandardDifference difference = between(law, Rewritten.of(law));

        // Those that only look at one answer cannot be said otherwise.
        assertThat(difference.indicators()).hasSizeGreaterThan(7);
        assertThat(difference.structure())
                .hasSizeGreaterThan(difference.indicators().size());
        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.meansTheSame()).isTrue();
        assertThat(difference.upTo()).isEmpty();
    }
}
