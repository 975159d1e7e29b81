package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphStats;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What twenty reforms of one standard keep in memory beside it, and what each takes that is made ready to determine households: every
 * object is counted that can be reached from them and not from the base. The sizes are those of the virtual machine that runs the test; the limits leave room for another one's.
 */
class ReformMemoryTest {
    private static final int REFORMS = 20;

    /** Made ready, each stands beside the others and shares with the base alone: two show what one of twenty costs. */
    private static final int READY = 2;

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000 * KILOBYTE;
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final Household BLANK = Household.builder()
            .id("blank")
            .reviewedOn(LocalDate.of(2024, 10, 15))
            .addMembers(Member.builder().id("1").build())
            .build();
    private static final List<Household> FILLED = Stream.generate(new Random(7)::nextLong)
            .map(seed -> CompleteHouseholds.any(new Random(seed)))
            .limit(100)
            .toList();
    private static final List<LoadedStandard> STANDARDS =
            IntStream.rangeClosed(1, REFORMS).mapToObj(ReformsTest::reform).toList();

    /** Where a field lies in a record cannot be asked for; it is worked out instead. */
    @BeforeAll
    static void lookIntoRecords() {
        System.setProperty("jol.magicFieldOffset", "true");
    }

    /** What each adds to what the base holds. */
    private static long each(Object base, List<?> reforms) {
        List<Object> all = new ArrayList<>(reforms);
        all.add(base);
        long together = GraphStats.parseInstance(all.toArray()).totalSize();
        return (together - GraphStats.parseInstance(base).totalSize()) / reforms.size();
    }

    private static <T> long each(Function<LoadedStandard, T> made) {
        return each(
                made.apply(ReformsTest.BASE),
                STANDARDS.stream().limit(READY).map(made).toList());
    }

    @Test
    void each_of_twenty_reforms_costs_a_few_kilobytes() {
        assertThat(each(ReformsTest.BASE, STANDARDS)).isBetween(KILOBYTE * 1L, KILOBYTE * 8L);
    }

    @Test
    void a_reform_that_determines_filled_households_by_both_tests_costs_less_than_a_megabyte() {
        assertThat(each(loaded -> used(loaded, FILLED))).isBetween(KILOBYTE * 10L, MEGABYTE * 1L);
    }

    /** A household of which nothing is known makes it take up everything: what each alternative reading asks as well. */
    @Test
    void a_reform_that_has_walked_through_a_blank_household_by_both_tests_costs_less_than_three_megabytes() {
        assertThat(each(loaded -> used(loaded, List.of(BLANK)))).isBetween(KILOBYTE * 10L, MEGABYTE * 3L);
    }

    /** Prepared lazily, as households need it. */
    private static Determiner used(LoadedStandard standard, List<Household> households) {
        Determiner determiner = Determiner.of(standard);
        for (PovertyTest test : standard.standard().tests()) {
            households.forEach(household -> determiner.determine(household, APPLIED_ON, test.id()));
        }
        return determiner;
    }

    @Test
    void a_compiled_reform_costs_less_than_a_megabyte_beside_its_code() {
        assertThat(each(loaded -> {
                    CompiledStandard compiled = CompiledStandard.of(loaded.standard());
                    loaded.standard()
                            .tests()
                            .forEach(test -> compiled.test(test.id()).bounds(BLANK));
                    return compiled;
                }))
                .isBetween(KILOBYTE * 1L, MEGABYTE * 1L);
    }
}
