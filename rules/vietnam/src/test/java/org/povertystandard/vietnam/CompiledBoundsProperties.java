package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** Some 450 households at a time, each under two tests and by its score: 100,000 comparisons of bounds in all. */
    @Property(tries = 80)
    @Label("compiled tests and scores give the reference engine's bounds")
    void compiledTestsAndScoresGiveTheReferenceEnginesBounds(@ForAll("households") List<Household> households) {
        var score = ScorecardId.of("score-a");
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

    @Provide
    Arbitrary<List<Household>> households() {
        Arbitrary<Household> near = Households.near(STANDARD);
        return Households.crossed(
                Arbitraries.oneOf(Households.any(), Households.complete(STANDARD), near, Households.partial(near, 4)),
                28);
    }
}
