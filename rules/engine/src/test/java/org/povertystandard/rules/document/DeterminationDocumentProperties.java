package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Rational;

class DeterminationDocumentProperties {

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("determinations") Determination determination) {
        String pretty = DeterminationWriter.pretty(determination);
        String oneLine = DeterminationWriter.oneLine(determination);

        assertThat(DeterminationReader.read("determination", pretty).orElseThrow())
                .isEqualTo(determination);
        assertThat(DeterminationReader.readLine("determinations", 7, oneLine).orElseThrow())
                .isEqualTo(determination);
        assertThat(oneLine).doesNotContain("\n");
    }

    @Property(tries = 100)
    void equalDeterminationsAreWrittenAlike(@ForAll("determinations") Determination determination) {
        String json = DeterminationWriter.oneLine(determination);

        assertThat(DeterminationWriter.oneLine(
                        DeterminationReader.read("determination", json).orElseThrow()))
                .isEqualTo(json);
    }

    @Property(tries = 100)
    void whatIsWrittenSatisfiesTheSchema(@ForAll("determinations") Determination determination) {
        assertThat(Schemas.errorsOfDetermination(DeterminationWriter.oneLine(determination)))
                .isEmpty();
    }

    @Property
    void numbersAreExact(@ForAll("numbers") Rational number) {
        String json = new String(JsonOut.compact(out -> ExactNumbers.write(number, out)), StandardCharsets.UTF_8);

        assertThat(Documents.read("number", 1, json, Limits.DETERMINATION, ExactNumbers::decode)
                        .orElseThrow())
                .isEqualTo(number);
    }

    @Provide
    Arbitrary<Determination> determinations() {
        return GeneratedDeterminations.any();
    }

    @Provide
    Arbitrary<Rational> numbers() {
        return GeneratedDeterminations.numbers();
    }
}
