package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Households;

class CompiledBoundsProperties {
    private static final PovertyStandard STANDARD =
            Standards.bundled().get("vn-2022-2026").standard();
    private static final CompiledStandard COMPILED = CompiledStandard.of(STANDARD);
    private static final CompiledStandard REFERENCE = CompiledStandard.uncompiled(STANDARD);

    @Property(tries = 4_000)
    @Label("compiled tests and scores give the reference engine's bounds")
    void compiledTestsAndScoresGiveTheReferenceEnginesBounds(@ForAll("households") Household household) {
        for (String id : new String[] {"decree", "circular"}) {
            TestId test = TestId.of(id);
            assertThat(COMPILED.test(test).bounds(household))
                    .isEqualTo(REFERENCE.test(test).bounds(household));
            assertThat(COMPILED.test(test).category(household))
                    .isEqualTo(REFERENCE.test(test).category(household));
        }
        ScorecardId score = ScorecardId.of("score-a");
        assertThat(COMPILED.scorecard(score).bounds(household))
                .isEqualTo(REFERENCE.scorecard(score).bounds(household));
    }

    @Provide
    Arbitrary<Household> households() {
        return Arbitraries.oneOf(
                Households.any(),
                Households.complete(STANDARD),
                Households.near(STANDARD),
                Households.partial(Households.near(STANDARD), 4));
    }
}
