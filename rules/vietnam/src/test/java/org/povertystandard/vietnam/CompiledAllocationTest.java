package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/** Guards the compiled engine without measuring time, which says nothing on a busy machine. */
class CompiledAllocationTest {
    private static final int DECISIONS = 1_000_000;
    private static final CompiledStandard COMPILED =
            CompiledStandard.of(Standards.bundled().get("vn-2022-2026").standard());
    private static final List<Household> HOUSEHOLDS = IntStream.range(0, 200)
            .mapToObj(seed -> CompleteHouseholds.nearTheLimits(new Random(seed)))
            .toList();

    @Test
    void a_million_classes_allocate_less_than_a_byte_each() {
        for (PovertyTest test : COMPILED.standard().tests()) {
            CompiledTest compiled = COMPILED.test(test.id());
            Function<Household, Object> category = compiled::category;
            decide(category, 10_000);

            assertThat(allocated(category)).as(test.id().value()).isLessThan(DECISIONS);
        }
    }

    @Test
    void the_guard_sees_what_bounds_allocate() {
        CompiledTest compiled = COMPILED.test(TestId.of("decree"));
        Function<Household, Object> bounds = compiled::bounds;
        decide(bounds, 10_000);

        assertThat(allocated(bounds)).isGreaterThan(DECISIONS);
    }

    @Test
    void complete_households_have_a_class() {
        assertThat(HOUSEHOLDS)
                .allSatisfy(household -> assertThat(
                                Stream.of("decree", "circular").map(TestId::of).map(COMPILED::test))
                        .allMatch(test -> test.category(household).isPresent()));
    }

    private static long allocated(Function<Household, Object> decision) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        decide(decision, DECISIONS);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void decide(Function<Household, Object> decision, int times) {
        int hash = 0;
        for (int i = 0; i < times; i++) {
            hash += decision.apply(HOUSEHOLDS.get(i % HOUSEHOLDS.size())).hashCode();
        }
        assertThat(hash).isNotZero();
    }
}
