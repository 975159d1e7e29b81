package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * The same as {@link CompletenessProperties}, of standards that ask for the year of the review: what the reference engine says of a
 * household in any review is found, by a household as small in the first review in which there is one.
 */
class ReviewYearsProperties {
    private static final List<TestId> TESTS = List.of(TestId.of("count"), TestId.of("score"));

    /** Of the years in which the standards are applied, and of the year before. */
    private static final List<LocalDate> DAYS = Stream.of("2024-01-15", "2025-01-15", "2026-01-15", "2023-10-15")
            .map(LocalDate::parse)
            .toList();

    private static final List<Household> HOUSEHOLDS =
            DAYS.stream().flatMap(day -> SmallHouseholds.all(day).stream()).toList();

    private static final Comparator<List<Integer>> SMALLER = (one, other) -> IntStream.range(0, one.size())
            .map(key -> Integer.compare(one.get(key), other.get(key)))
            .filter(sign -> sign != 0)
            .findFirst()
            .orElse(0);

    private record Step(TestId test, Optional<CategoryId> before, Optional<CategoryId> after) {}

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static RuleEngine.Prepared prepared(LoadedStandard law) {
        return new ReferenceEngine().prepare(law.standard(), law.hash());
    }

    /** Members; then the review; then the answers that differ from the plain ones, and their places. */
    private static List<Integer> size(Household household, AmountCells cells) {
        List<Integer> inItsReview = SmallHouseholds.size(household, cells);
        int review = DAYS.indexOf(household.reviewedOn());
        assertThat(review).isNotNegative();
        return List.of(inItsReview.get(0), review, inItsReview.get(1), inItsReview.get(2));
    }

    private static Determination determine(RuleEngine.Prepared law, Household household, TestId test) {
        return law.determine(household, DAYS.get(0), test);
    }

    private static <K> void keepSmaller(Map<K, List<Integer>> seen, K what, List<Integer> size) {
        seen.merge(what, size, (known, more) -> SMALLER.compare(known, more) <= 0 ? known : more);
    }

    private static void agrees(Reach reach, Optional<List<Integer>> smallest, AmountCells cells) {
        assertThat(reach).isNotInstanceOf(Reach.NotDecided.class);
        if (smallest.isPresent()) {
            assertThat(reach.household().map(witness -> size(witness, cells))).isEqualTo(smallest);
        } else {
            assertThat(reach.household()
                            .map(witness -> witness.members().size())
                            .orElse(3))
                    .isGreaterThan(2);
        }
    }

    @Property(tries = 5)
    void everyStepThatHappensInSomeReviewIsReachableByNothingSmaller(@ForAll("seeds") long seed) {
        var made = new SmallStandards(seed, true);
        LoadedStandard before = made.loaded();
        Map<TestId, AmountCells> cells = new HashMap<>();
        TESTS.forEach(test -> cells.put(test, made.cells(test.value())));
        made.reform();
        LoadedStandard after = made.loaded();
        TESTS.forEach(test -> cells.merge(test, made.cells(test.value()), AmountCells::and));
        RuleEngine.Prepared one = prepared(before);
        RuleEngine.Prepared other = prepared(after);
        Map<Step, List<Integer>> seen = new HashMap<>();
        for (TestId test : TESTS) {
            for (Household household : HOUSEHOLDS) {
                List<CategoryId> from = determine(one, household, test).possible();
                List<CategoryId> to = determine(other, household, test).possible();
                if (from.size() < 2 && to.size() < 2) {
                    keepSmaller(
                            seen,
                            new Step(
                                    test, from.stream().findFirst(), to.stream().findFirst()),
                            size(household, cells.get(test)));
                }
            }
        }

        StandardDifference difference = StandardDifference.between(before, after);

        for (ClassChange change : difference.classes()) {
            Step step = new Step(change.test(), change.before(), change.after());
            agrees(change.reach(), Optional.ofNullable(seen.get(step)), cells.get(change.test()));
        }
    }

    /** In these, an amount has another place in towns than in the country, since another limit makes a difference there. */
    @Example
    void placesAreCountedAmongTheAnswersThatMakeADifferenceInTheArea() {
        LongStream.of(3335, 11).forEach(this::everyStepThatHappensInSomeReviewIsReachableByNothingSmaller);
    }

    @Property(tries = 5)
    void everyIndicatorIsHitAndMissedInTheFirstReviewInWhichItCanBe(@ForAll("seeds") long seed) {
        var made = new SmallStandards(seed, true);
        LoadedStandard law = made.loaded();
        RuleEngine.Prepared engine = prepared(law);
        Map<IndicatorId, List<Integer>> deprived = new HashMap<>();
        Map<IndicatorId, List<Integer>> notDeprived = new HashMap<>();
        for (Household household : HOUSEHOLDS) {
            determine(engine, household, TESTS.get(0))
                    .profile()
                    .findings()
                    .forEach(each -> keepSmaller(
                            each.deprived() == Truth.TRUE ? deprived : notDeprived,
                            each.indicator(),
                            size(household, cells(made, each.indicator()))));
        }

        Soundness soundness = Soundness.of(law);

        assertThat(soundness.first(SoundnessFinding.Kind.NOT_DECIDED)).isEmpty();
        deprived.forEach(
                (indicator, size) -> assertThat(size(soundness.deprived().get(indicator), cells(made, indicator)))
                        .isEqualTo(size));
        notDeprived.forEach(
                (indicator, size) -> assertThat(size(soundness.notDeprived().get(indicator), cells(made, indicator)))
                        .isEqualTo(size));
        assertThat(soundness.findings())
                .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.NEVER_DEPRIVED)
                .noneMatch(finding -> deprived.containsKey(IndicatorId.of(finding.about())));
    }

    private static AmountCells cells(SmallStandards made, IndicatorId indicator) {
        return made.cells(Integer.parseInt(indicator.value().substring(1)));
    }
}
