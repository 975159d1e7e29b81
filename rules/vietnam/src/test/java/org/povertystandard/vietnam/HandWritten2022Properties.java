package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Households;

/** The engine with the 2022-2026 standard, held against the same standard written by hand. */
class HandWritten2022Properties {
    private static final Determiner DETERMINER =
            Determiner.of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));
    private static final CompiledStandard BOUNDS =
            CompiledStandard.uncompiled(DETERMINER.standard().standard());
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final List<TestId> TESTS = List.of(DECREE, CIRCULAR);
    private static final List<String> POOREST_FIRST = List.of("poor", "near-poor", "not-poor");

    @Property(tries = 600)
    @Label("the engine agrees with the hand-written standard on complete households")
    void theEngineAgreesOnCompleteHouseholds(@ForAll("complete") Household household) {
        HandWritten2022 standard = HandWritten2022.of(household);
        for (TestId test : TESTS) {
            Determination determination = determine(household, test);

            assertThat(determination.category().map(CategoryId::value)).contains(category(household, test));
            assertThat(determination.precision()).isEqualTo(Precision.EXACT);
            assertThat(determination.missing()).isEmpty();
            assertThat(determination.profile().findings().stream()
                            .map(Finding::deprived)
                            .toList())
                    .isEqualTo(standard.indicators().stream().map(Truth::of).toList());
        }
        assertThat(determine(household, CIRCULAR)
                        .measure(MeasureId.of("score-a"))
                        .orElseThrow()
                        .value()
                        .exact())
                .contains(Rational.of(standard.scoreA()));
    }

    @Property(tries = 150)
    @Label("bounds are sound")
    void boundsAreSound(@ForAll("veryPartial") Partial partial, @ForAll Random random) {
        for (TestId test : TESTS) {
            Determination determination = determine(partial.household(), test);
            CompiledTest bounding = BOUNDS.test(test);
            ClassBounds bounds = bounding.bounds(partial.household());
            for (int i = 0; i < 20; i++) {
                partial.completion(random).ifPresent(completed -> {
                    HandWritten2022 completion = HandWritten2022.of(completed);
                    Known2022.assertAmong(determination, category(completed, test), completion);
                    Known2022.assertAmong(bounds, bounding.classes(), category(completed, test), completion);
                });
            }
        }
    }

    @Property(tries = 120)
    @Label("exact equals brute force")
    void exactEqualsBruteForce(@ForAll("partial") Partial partial) {
        List<Optional<String>> byDecree = new ArrayList<>();
        List<Optional<String>> byCircular = new ArrayList<>();
        partial.each(completed -> {
            Optional<HandWritten2022> standard = completed.map(HandWritten2022::of);
            byDecree.add(standard.map(HandWritten2022::byDecree));
            byCircular.add(standard.map(HandWritten2022::byCircular));
        });
        assertEqual(partial, DECREE, byDecree);
        assertEqual(partial, CIRCULAR, byCircular);
    }

    @Property(tries = 300)
    @Label("a household of up to 8 members with up to 6 unknown facts is determined exactly")
    void theStatedSizesAreDeterminedExactly(@ForAll("ofStatedSize") Household household) {
        for (TestId test : TESTS) {
            assertThat(determine(household, test).precision()).isEqualTo(Precision.EXACT);
        }
    }

    @Property(tries = 8)
    @Label("six unknown birth dates in a household of 8 are determined exactly")
    void sixUnknownBirthDatesAreDeterminedExactly(@ForAll Random random) {
        Household household = CompleteHouseholds.of(8, random);
        for (int member = 0; member < 6; member++) {
            household = Changes.member(household, member, b -> b.birth(BirthDate.UNKNOWN));
        }
        for (TestId test : TESTS) {
            assertThat(determine(household, test).precision()).isEqualTo(Precision.EXACT);
        }
    }

    private static void assertEqual(Partial partial, TestId test, List<Optional<String>> classes) {
        Determination determination = determine(partial.household(), test);
        Set<String> found = classes.stream().flatMap(Optional::stream).collect(Collectors.toSet());

        assertThat(determination.precision()).isEqualTo(Precision.EXACT);
        assertThat(classes(determination))
                .as("classes by the %s test", test)
                .containsExactlyElementsOf(
                        POOREST_FIRST.stream().filter(found::contains).toList());
        assertThat(missing(partial, determination))
                .as("what is missing by the %s test", test)
                .isEqualTo(partial.decisive(classes).entrySet().stream()
                        .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue)));
        assertThat(determination.missing())
                .as("the question that leaves least open comes first")
                .isSortedAccordingTo(Comparator.comparingInt(MissingFact::classesLeft)
                        .thenComparing(
                                Comparator.comparingInt(MissingFact::settling).reversed()));
    }

    /** What is missing, with the number of classes left under the worst answer. */
    private static Map<String, Integer> missing(Partial partial, Determination determination) {
        Map<String, Integer> missing = new HashMap<>();
        for (MissingFact fact : determination.missing()) {
            String name = partial.blanks().stream()
                    .filter(blank -> isOf(blank, fact, partial))
                    .map(HandWritten2022Properties::name)
                    .findFirst()
                    .orElse("not asked: " + fact);
            missing.put(name, fact.classesLeft());
        }
        return missing;
    }

    private static boolean isOf(Blank blank, MissingFact fact, Partial partial) {
        boolean sameMember = fact.member()
                .map(id -> blank.member() >= 0
                        && partial.household()
                                .members()
                                .get(blank.member())
                                .id()
                                .equals(id))
                .orElse(blank.member() < 0);
        return sameMember && fact.facts().stream().map(FactId::value).allMatch(blank.facts()::contains);
    }

    private static String name(Blank blank) {
        return blank.member() + ":" + blank.facts();
    }

    @Property(tries = 60)
    @Label("permuting members changes nothing but their order")
    void permutingMembersChangesNothingButTheirOrder(@ForAll("veryPartial") Partial partial, @ForAll Random random) {
        Household permuted = CompleteHouseholds.permuted(partial.household(), random);
        for (TestId test : TESTS) {
            Determination before = determine(partial.household(), test);
            Determination after = determine(permuted, test);

            assertThat(after.possible()).isEqualTo(before.possible());
            assertThat(after.precision()).isEqualTo(before.precision());
            assertThat(after.measures()).isEqualTo(before.measures());
            assertThat(after.scores()).isEqualTo(before.scores());
            assertThat(states(after)).isEqualTo(states(before));
            assertThat(after.missing()).containsExactlyInAnyOrderElementsOf(before.missing());
            assertThat(caveats(after)).isEqualTo(caveats(before));
        }
    }

    private static List<List<Object>> states(Determination determination) {
        return determination.profile().findings().stream()
                .map(finding -> List.<Object>of(
                        finding.indicator(), finding.deprived(), Set.copyOf(finding.members()), finding.cite()))
                .toList();
    }

    private static Set<Caveat> caveats(Determination determination) {
        return new HashSet<>(determination.caveats());
    }

    private static Determination determine(Household household, TestId test) {
        return DETERMINER.determine(household, household.reviewedOn(), test);
    }

    private static List<String> classes(Determination determination) {
        return determination.possible().stream().map(CategoryId::value).toList();
    }

    private static String category(Household household, TestId test) {
        HandWritten2022 standard = HandWritten2022.of(household);
        return test.equals(DECREE) ? standard.byDecree() : standard.byCircular();
    }

    @Provide
    Arbitrary<Household> complete() {
        Arbitrary<Household> drawn = Arbitraries.randomValue(random ->
                random.nextBoolean() ? CompleteHouseholds.any(random) : CompleteHouseholds.nearTheLimits(random));
        return Arbitraries.oneOf(drawn, Households.near(DETERMINER.standard().standard()));
    }

    @Provide
    Arbitrary<Partial> partial() {
        return Arbitraries.randomValue(
                random -> Partial.of(CompleteHouseholds.nearTheLimits(random), random, 6, 20_000));
    }

    @Provide
    Arbitrary<Household> ofStatedSize() {
        return Arbitraries.randomValue(random -> Partial.of(
                        CompleteHouseholds.of(5 + random.nextInt(4), random), random, 6, Long.MAX_VALUE)
                .household());
    }

    @Provide
    Arbitrary<Partial> veryPartial() {
        return Arbitraries.randomValue(
                random -> Partial.of(CompleteHouseholds.nearTheLimits(random), random, 8, 10_000_000));
    }
}
