package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

class GeneratedStandardsProperties {
    private static final int HOUSEHOLDS = 10;

    @Property(tries = 100)
    @Label("a generated standard is one that a reader accepts")
    void aGeneratedStandardIsAccepted(@ForAll("standards") PovertyStandard standard) {
        var document = new StandardDocument("generated.json", StandardWriter.write(standard));

        LoadedStandard read = StandardReader.read(document).orElseThrow();

        assertThat(read.standard()).isEqualTo(standard);
        assertThat(read.hash()).isEqualTo(StandardWriter.hash(standard));
        assertThat(standard.definitions()).isNotEmpty();
    }

    /** Some 90 households a standard, under two tests and a scorecard. */
    @Property(tries = 80)
    @Label("compiled tests and scores of any standard give the reference engine's bounds")
    void compiledCodeGivesTheReferenceEnginesBounds(
            @ForAll("standardsWithHouseholds") Tuple.Tuple2<PovertyStandard, List<Household>> some) {
        PovertyStandard standard = some.get1();
        CompiledStandard compiled = CompiledStandard.of(standard);
        CompiledStandard reference = CompiledStandard.uncompiled(standard);
        ScorecardId score = standard.scorecards().get(0).scorecard().id();

        for (Household household : some.get2()) {
            for (PovertyTest test : standard.tests()) {
                assertThat(compiled.test(test.id()).bounds(household))
                        .isEqualTo(reference.test(test.id()).bounds(household));
                assertThat(compiled.test(test.id()).category(household))
                        .isEqualTo(reference.test(test.id()).category(household));
            }
            assertThat(compiled.scorecard(score).bounds(household))
                    .isEqualTo(reference.scorecard(score).bounds(household));
        }
    }

    @Provide
    Arbitrary<PovertyStandard> standards() {
        return GeneratedStandards.any();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<PovertyStandard, List<Household>>> standardsWithHouseholds() {
        return GeneratedStandards.any().flatMap(standard -> {
            Arbitrary<Household> complete = Households.complete(standard);
            return Households.crossed(
                            Arbitraries.oneOf(complete, Households.partial(complete, 12), Households.any()), HOUSEHOLDS)
                    .map(households -> Tuple.of(standard, households));
        });
    }
}
