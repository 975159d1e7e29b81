package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.MemberId;

class DeterminationDocumentTest {
    private static final Path SMALL =
            Path.of("src/test/resources/org/povertystandard/rules/document/determination/small.json");

    @Test
    void aDeterminationIsReadWithItsReasons() throws IOException {
        String json = Files.readString(SMALL);

        Determination determination =
                DeterminationReader.read("small.json", json).orElseThrow();

        assertThat(Schemas.errorsOfDetermination(json)).isEmpty();
        assertThat(determination.measures().get(0).value())
                .isEqualTo(new Range(Optional.of(Rational.of(120)), Optional.of(Rational.of(255, 2))));
        assertThat(determination.profile().findings().get(0).reasons())
                .containsExactly(
                        new Reason.Answered(
                                Optional.of(MemberId.of("1")),
                                FactId.of("employment"),
                                FactValue.UNKNOWN,
                                Set.of("no-job"),
                                List.of()),
                        new Reason.Compared(
                                Optional.empty(),
                                Optional.empty(),
                                List.of(FactId.of("dwelling-area")),
                                List.of(),
                                Optional.of(new Range(Optional.of(Rational.of(7, 3)), Optional.empty())),
                                Operator.LESS,
                                Optional.empty(),
                                List.of(FigureId.of("f1")),
                                List.of(FactId.of("dwelling-area"))));
    }

    @Test
    void itIsWrittenWithTheSameKeysInTheSameOrder() throws IOException {
        String json = Files.readString(SMALL);
        Determination determination =
                DeterminationReader.read("small.json", json).orElseThrow();

        assertThat(DeterminationWriter.oneLine(determination)).isEqualTo(json.replaceAll("\\s", ""));
    }

    @Test
    void oneWithoutItsFormatIsOfTheFirst() throws IOException {
        String json = Files.readString(SMALL);
        String older = json.replace("  \"format\": \"poverty-determination/1\",\n", "");

        assertThat(older).isNotEqualTo(json);
        assertThat(DeterminationReader.read("older.json", older).orElseThrow())
                .isEqualTo(DeterminationReader.read("small.json", json).orElseThrow());
        assertThat(Schemas.errorsOfDetermination(older)).isEmpty();
    }
}
