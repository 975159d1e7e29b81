package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * On small standards made up at random, the analysis says what the reference engine says of every household of one or two
 * members, and for some standards of up to four: what is seen is reachable with a witness of the same size, to the last of the
 * three keys by which households are ordered, and what is unreachable is not seen.
 */
class CompletenessProperties {
    private static final List<Household> HOUSEHOLDS = SmallHouseholds.all();
    private static final List<TestId> TESTS = List.of(TestId.of("count"), TestId.of("score"));
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Comparator<List<Integer>> SMALLER = Comparator.<List<Integer>>comparingInt(size -> size.get(0))
            .thenComparingInt(size -> size.get(1))
            .thenComparingInt(size -> size.get(2));

    private record Step(Optional<CategoryId> before, Optional<CategoryId> after) {}

    private static RuleEngine.Prepared prepared(LoadedStandard law) {
        return new ReferenceEngine().prepare(law.standard(), law.hash());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 60)
    void everyStepThatHappensIsReachableByNothingSmaller(@ForAll("seeds") long seed) {
        compare(seed, 2);
    }

    @Property(tries = 8)
    void upToFourMembersTakeNoOtherStepsEither(@ForAll("seeds") long seed) {
        compare(seed, 4);
    }

    @Example
    void stepsThatTakeThreeOrFourMembersAreAmongThem() {
        Set<Integer> members = new HashSet<>();
        LongStream.of(11, 46, 78, 111, 118).forEach(seed -> members.addAll(compare(seed, 4)));

        assertThat(members).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    /** Compares with every household of up to so many members; tells how many members the smallest of some step has. */
    private static Set<Integer> compare(long seed, int most) {
        Set<Integer> members = new HashSet<>();
        var made = new SmallStandards(seed);
        LoadedStandard before = made.loaded();
        Map<TestId, AmountCells> cells = cells(made);
        made.reform();
        LoadedStandard after = made.loaded();
        cells(made).forEach((test, more) -> cells.merge(test, more, AmountCells::and));
        RuleEngine.Prepared one = prepared(before);
        RuleEngine.Prepared other = prepared(after);

        StandardDifference difference = StandardDifference.between(before, after);

        for (TestId test : TESTS) {
            Map<Step, List<Integer>> seen = new HashMap<>();
            for (Household household : most == 2 ? HOUSEHOLDS : SmallHouseholds.upTo(most, cells.get(test))) {
                List<CategoryId> from = one.determine(household, DAY, test).possible();
                List<CategoryId> to = other.determine(household, DAY, test).possible();
                if (from.size() < 2 && to.size() < 2) {
                    keepSmaller(
                            seen,
                            new Step(from.stream().findFirst(), to.stream().findFirst()),
                            SmallHouseholds.size(household, cells.get(test)));
                }
            }
            seen.values().forEach(size -> members.add(size.get(0)));
            for (ClassChange change : difference.classes()) {
                if (change.test().equals(test)) {
                    agrees(
                            change.reach(),
                            Optional.ofNullable(seen.get(new Step(change.before(), change.after()))),
                            cells.get(test),
                            most);
                }
            }
        }
        return members;
    }

    private static Map<TestId, AmountCells> cells(SmallStandards made) {
        Map<TestId, AmountCells> cells = new HashMap<>();
        TESTS.forEach(test -> cells.put(test, made.cells(test.value())));
        return cells;
    }

    private static <K> void keepSmaller(Map<K, List<Integer>> seen, K what, List<Integer> size) {
        seen.merge(what, size, (known, more) -> SMALLER.compare(known, more) <= 0 ? known : more);
    }

    /** What was seen is reachable by a household as small; what was not takes more members than were gone through. */
    private static void agrees(Reach reach, Optional<List<Integer>> smallest, AmountCells cells, int most) {
        assertThat(reach).isNotInstanceOf(Reach.NotDecided.class);
        if (smallest.isPresent()) {
            assertThat(reach.household().map(witness -> SmallHouseholds.size(witness, cells)))
                    .isEqualTo(smallest);
        } else {
            assertThat(reach.household()
                            .map(witness -> witness.members().size())
                            .orElse(most + 1))
                    .isGreaterThan(most);
        }
    }

    @Property(tries = 40)
    void everyFindingIsSeenAndNothingSeenIsLeftOut(@ForAll("seeds") long seed) {
        var made = new SmallStandards(seed);
        LoadedStandard law = made.loaded();
        RuleEngine.Prepared engine = prepared(law);

        Soundness soundness = Soundness.of(law);

        assertThat(soundness.first(SoundnessFinding.Kind.NOT_DECIDED)).isEmpty();
        for (TestId test : TESTS) {
            Map<List<CategoryId>, List<Integer>> seen = new HashMap<>();
            AmountCells cells = made.cells(test.value());
            HOUSEHOLDS.forEach(household -> keepSmaller(
                    seen, engine.determine(household, DAY, test).possible(), SmallHouseholds.size(household, cells)));
            shows(
                    soundness,
                    SoundnessFinding.Kind.GAP,
                    test,
                    cells,
                    Optional.ofNullable(seen.get(List.<CategoryId>of())));
            shows(
                    soundness,
                    SoundnessFinding.Kind.OVERLAP,
                    test,
                    cells,
                    seen.entrySet().stream()
                            .filter(each -> each.getKey().size() > 1)
                            .map(Map.Entry::getValue)
                            .min(SMALLER));
            assertThat(soundness.findings())
                    .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.UNREACHABLE_CLASS)
                    .noneMatch(finding -> seen.containsKey(List.of(CategoryId.of(
                                    finding.about().substring(finding.about().indexOf('/') + 1))))
                            && finding.about().startsWith(test + "/"));
        }
        indicators(soundness, engine, made);
    }

    /** A row or an entry of which it is said that nobody reaches it is not reached; who shows a row that is too late is smallest. */
    @Property(tries = 30)
    void noRowThatScoresIsCalledOutOfReach(@ForAll("seeds") long seed) {
        var made = new SmallStandards(seed);
        LoadedStandard law = made.loaded();
        RuleEngine.Prepared engine = prepared(law);
        RuleEngine.Prepared everyRow = prepared(made.withEveryRow());
        Set<String> scoring = new HashSet<>();
        Map<String, List<Integer>> holding = new HashMap<>();
        for (Household household : HOUSEHOLDS) {
            ScoreOutcome score = score(engine, household);
            for (ScoreOutcome.Item item : score.items()) {
                rowsThatHold(item).stream().limit(1).forEach(row -> {
                    scoring.add(row);
                    scoring.add(row + "/" + score.columns().get(0));
                });
            }
            score(everyRow, household).items().stream()
                    .flatMap(item -> rowsThatHold(item).stream())
                    .forEach(row -> keepSmaller(holding, row, SmallHouseholds.size(household, made.cellsOfRow(row))));
        }

        Soundness soundness = Soundness.of(law);

        assertThat(soundness.findings())
                .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.ROW_NEVER_HOLDS)
                .noneMatch(finding -> holding.containsKey(finding.about()));
        assertThat(soundness.findings())
                .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.ENTRY_NEVER_SCORES
                        && finding.about().lastIndexOf('/') > "card".length())
                .noneMatch(finding -> scoring.contains(finding.about()));
        assertThat(soundness.findings())
                .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.ROW_SHADOWED)
                .noneMatch(finding -> scoring.contains(finding.about()))
                .allSatisfy(finding -> {
                    List<Integer> size =
                            SmallHouseholds.size(finding.witness().orElseThrow(), made.cellsOfRow(finding.about()));
                    if (size.get(0) <= 2 || holding.containsKey(finding.about())) {
                        assertThat(size).isEqualTo(holding.get(finding.about()));
                    }
                });
    }

    private static ScoreOutcome score(RuleEngine.Prepared engine, Household household) {
        return engine.determine(household, DAY, TESTS.get(1)).scores().get(0);
    }

    private static List<String> rowsThatHold(ScoreOutcome.Item item) {
        return item.rows().stream()
                .filter(row -> row.holds() == Truth.TRUE)
                .map(row -> "card/" + row.row())
                .toList();
    }

    private static void shows(
            Soundness soundness,
            SoundnessFinding.Kind kind,
            TestId test,
            AmountCells cells,
            Optional<List<Integer>> smallest) {
        Optional<List<Integer>> shown = soundness.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.about().equals(test.value()))
                .map(finding -> SmallHouseholds.size(finding.witness().orElseThrow(), cells))
                .min(SMALLER);
        if (smallest.isPresent()) {
            assertThat(shown).isEqualTo(smallest);
        } else {
            assertThat(shown.map(size -> size.get(0)).orElse(3)).isGreaterThan(2);
        }
    }

    private static void indicators(Soundness soundness, RuleEngine.Prepared engine, SmallStandards made) {
        Map<IndicatorId, AmountCells> cells = new HashMap<>();
        soundness.deprived().keySet().forEach(each -> cells.put(each, made.cells(number(each))));
        soundness.notDeprived().keySet().forEach(each -> cells.put(each, made.cells(number(each))));
        Map<IndicatorId, List<Integer>> deprived = new HashMap<>();
        Map<IndicatorId, List<Integer>> notDeprived = new HashMap<>();
        for (Household household : HOUSEHOLDS) {
            Determination found = engine.determine(household, DAY, TESTS.get(0));
            found.profile()
                    .findings()
                    .forEach(each -> keepSmaller(
                            each.deprived() == Truth.TRUE ? deprived : notDeprived,
                            each.indicator(),
                            SmallHouseholds.size(household, cells.get(each.indicator()))));
        }
        deprived.forEach((indicator, size) -> assertThat(
                        SmallHouseholds.size(soundness.deprived().get(indicator), cells.get(indicator)))
                .isEqualTo(size));
        notDeprived.forEach((indicator, size) -> assertThat(
                        SmallHouseholds.size(soundness.notDeprived().get(indicator), cells.get(indicator)))
                .isEqualTo(size));
    }

    private static int number(IndicatorId indicator) {
        return Integer.parseInt(indicator.value().substring(1));
    }
}
