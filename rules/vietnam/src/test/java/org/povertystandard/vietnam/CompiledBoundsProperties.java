package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.testkit.Households;

/** The compiled engine earns its place by agreement. */
class CompiledBoundsProperties {
    private static final PovertyStandard STANDARD =
            Standards.bundled().get("vn-2022-2026").standard();
    private static final CompiledStandard COMPILED = CompiledStandard.of(STANDARD);
    private static final CompiledStandard REFERENCE = CompiledStandard.uncompiled(STANDARD);

    private static final int FEWEST = 100_000;
    private static final AtomicInteger COMPARED = new AtomicInteger();

    /** Some 400 households at a time, each under two tests and by its score. */
    @Property(tries = 100)
    @PerProperty(Enough.class)
    @Label("compiled tests and scores give the reference engine's bounds")
    void compiledTestsAndScoresGiveTheReferenceEnginesBounds(@ForAll("households") List<Household> households) {
        var score = ScorecardId.of("score-a");
        COMPARED.addAndGet(households.size() * (STANDARD.tests().size() + 1));
        for (Household household : households) {
            for (PovertyTest test : STANDARD.tests()) {
                assertThat(COMPILED.test(test.id()).bounds(household))
                        .isEqualTo(REFERENCE.test(test.id()).bounds(household));
                assertThat(COMPILED.test(test.id()).category(household))
                        .isEqualTo(REFERENCE.test(test.id()).category(household));
            }
            assertThat(COMPILED.scorecard(score).bounds(household))
                    .isEqualTo(REFERENCE.scorecard(score).bounds(household));
        }
    }

    /** Agreement on a few households would show little. */
    static final class Enough implements PerProperty.Lifecycle {
        @Override
        public void onSuccess() {
            assertThat(COMPARED.get()).as("comparisons of bounds").isGreaterThanOrEqualTo(FEWEST);
        }
    }

    @Provide
    Arbitrary<List<Household>> households() {
        Arbitrary<Household> near = Households.near(STANDARD);
        return Households.crossed(
                Arbitraries.oneOf(Households.any(), Households.complete(STANDARD), near, Households.partial(near, 4)),
                28);
    }
}
