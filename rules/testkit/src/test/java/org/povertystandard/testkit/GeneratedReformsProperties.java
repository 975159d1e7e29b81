package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.household.Household;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyTest;

class GeneratedReformsProperties {
    private static final LoadedStandard BASE = EveryKind.STANDARD;
    private static final int HOUSEHOLDS = 6;

    @Property(tries = 30)
    @Label("a generated overlay is one that a reader accepts, and what it makes is written and read as the same")
    void aReformIsAcceptedAndComesBack(@ForAll("overlays") StandardDocument overlay) {
        LoadedStandard reform = DerivedReader.read(overlay, BASE).orElseThrow();
        var written = new StandardDocument("reform.json", StandardWriter.write(reform.standard()));
        LoadedStandard read = StandardReader.read(written).orElseThrow();

        assertThat(read.standard()).isEqualTo(reform.standard());
        assertThat(read.hash()).isEqualTo(reform.hash()).isNotEqualTo(BASE.hash());
        assertThat(reform.standard().isReform()).isTrue();
    }

    @Property(tries = 10)
    @Label("compiled reforms give the reference engine's bounds")
    void aCompiledReformGivesTheReferenceEnginesBounds(
            @ForAll("reforms") LoadedStandard reform, @ForAll("households") List<Household> households) {
        CompiledStandard compiled = CompiledStandard.of(reform.standard());
        CompiledStandard reference = CompiledStandard.uncompiled(reform.standard());

        for (Household household : households) {
            for (PovertyTest test : reform.standard().tests()) {
                assertThat(compiled.test(test.id()).bounds(household))
                        .isEqualTo(reference.test(test.id()).bounds(household));
            }
        }
    }

    @Property(tries = 10)
    @Label("a reform does not differ from itself")
    void aReformDoesNotDifferFromItself(@ForAll("reforms") LoadedStandard reform) {
        StandardDifference difference = StandardDifference.between(reform, reform);

        assertThat(difference.structure()).isEmpty();
        assertThat(difference.classes())
                .noneMatch(change ->
                        change.isChange() && change.reach().household().isPresent());
    }

    @Provide
    Arbitrary<StandardDocument> overlays() {
        return GeneratedReforms.documents(BASE);
    }

    @Provide
    Arbitrary<LoadedStandard> reforms() {
        return GeneratedReforms.of(BASE);
    }

    @Provide
    Arbitrary<List<Household>> households() {
        return Households.complete(BASE.standard()).list().ofSize(HOUSEHOLDS);
    }
}
