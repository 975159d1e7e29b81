package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.fact.Rational;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/** An overlay makes a standard of another one; what is wrong with it is told where it stands in the overlay. */
class DerivedReaderTest {
    private static final Path MALFORMED =
            Path.of("src/test/resources/org/povertystandard/rules/document/malformed-overlays.txt");
    private static final LoadedStandard BASE =
            Fixtures.read(Fixtures.smallStandard()).orElseThrow();
    private static final LoadedStandard MADE =
            DerivedReader.read(document(Fixtures.smallOverlay()), BASE).orElseThrow();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(Map.of(
                            "urn:povertystandard:schema:poverty-standard-1",
                            Fixtures.resource("standard.schema.json"))))
            .getSchema(Fixtures.resource("overlay.schema.json"));

    private static StandardDocument document(String text) {
        return new StandardDocument("o.json", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Fixtures.Malformed> malformed() {
        return Fixtures.malformed("malformed-overlays.txt", Fixtures.smallOverlay());
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void tellsWhatIsWrongInTheOverlay(Fixtures.Malformed malformed) throws IOException {
        List<String> told = Fixtures.told(Fixtures.readOverlay(malformed.text()));
        if (Boolean.getBoolean("golden.write")) {
            write(malformed, told);
        } else {
            assertThat(told).isEqualTo(malformed.problems());
        }
    }

    private static void write(Fixtures.Malformed malformed, List<String> told) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String block : Files.readString(MALFORMED).split("\n\n")) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            boolean spoilt = block.contains("fixture: " + malformed.name() + "\n");
            text.append(
                    spoilt
                            ? String.join(
                                            "\n",
                                            block.lines()
                                                    .filter(line -> !line.startsWith("problem: "))
                                                    .toList()) + "\n"
                                    + String.join(
                                            "\n",
                                            told.stream()
                                                    .map(line -> "problem: " + line)
                                                    .toList())
                            : block.stripTrailing());
        }
        Files.writeString(MALFORMED, text.append("\n"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void theSchemaRefusesMalformedShapes(Fixtures.Malformed malformed) {
        assertThat(SCHEMA.validate(malformed.text(), InputFormat.JSON).isEmpty())
                .isEqualTo(!malformed.schemaRefuses());
    }

    @Test
    void theSchemaAcceptsAnOverlay() {
        assertThat(SCHEMA.validate(Fixtures.smallOverlay(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesItsBase() {
        assertThat(DerivedReader.baseOf(document(Fixtures.smallOverlay()))).contains(StandardId.of("small-2024"));
        assertThat(DerivedReader.baseOf(document(Fixtures.smallStandard()))).isEmpty();
        assertThatThrownBy(() -> DerivedReader.read(document(Fixtures.smallOverlay()), MADE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The base of o.json is small-2024, not small-reform.");
    }

    @Test
    void saysWhatItWasMadeOfAndWhy() {
        Derivation derivation = MADE.standard().derivedFrom().orElseThrow();

        assertThat(derivation.base()).isEqualTo(BASE.id());
        assertThat(derivation.baseHash()).isEqualTo(BASE.hash());
        assertThat(derivation.reason().en()).isEqualTo("A new line.");
        assertThat(MADE.standard().isReform()).isTrue();
        assertThat(MADE.standard().applied()).isEqualTo(BASE.standard().applied());
    }

    @Test
    void whatIsSetHasTheSourceOfTheOverlay() {
        Figure line = MADE.standard().figures().get(0);

        assertThat(line.value()).isEqualTo(Rational.of(2_200_000));
        assertThat(line.cite()).extracting(Object::toString).containsExactly("page-1");
        assertThat(MADE.standard().indicators().get(0).cite())
                .extracting(Object::toString)
                .containsExactly("page-1");
        assertThat(MADE.standard().scorecards().get(0).cite())
                .extracting(Object::toString)
                .contains("page-1");
    }

    @Test
    void itemsReplaceThoseOfTheirIdOrStandWhereTheyAreToldTo() {
        assertThat(MADE.standard().figures())
                .extracting(figure -> figure.id().value() + " " + figure.value())
                .containsExactly("line 2200000", "new-figure 3", "months 12", "adult-from 18");
    }

    @Test
    void whatIsTakenAwayIsGone() {
        PovertyStandard made = MADE.standard();

        assertThat(made.groups()).isEmpty();
        assertThat(made.readings()).isEmpty();
        assertThat(made.inquiries()).isEmpty();
        assertThat(made.absentTests()).isEmpty();
        assertThat(made.notes()).extracting(note -> note.id().value()).containsExactly("misprint");
    }

    @Test
    void whatNothingUsesAnyMoreIsLeftOutAndWhatNothingUsedBeforeStays() {
        String removing = Fixtures.smallOverlay().replace("\"tests\": {\"income\": [\"page-1\", \"art-1\"]}", "");
        PovertyStandard made = Fixtures.readOverlay(removing.replace(
                        "\"keeps\": {\"notes\": [\"misprint\"]",
                        "\"keeps\": {\"indicators\": [\"weight\"], \"notes\": [\"misprint\"]"))
                .orElseThrow()
                .standard();

        assertThat(BASE.standard().definitions())
                .extracting(d -> d.id().value())
                .contains("weight-limit");
        assertThat(made.definitions()).extracting(d -> d.id().value()).doesNotContain("weight-limit");
        assertThat(made.tables()).isEmpty();
    }

    @Test
    void aMisspeltNameThatIsToBeKeptIsToldAndNotWhatMissesIt() {
        assertThat(Fixtures.readOverlay(Fixtures.smallOverlay()
                                .replace(
                                        "\"keeps\": {\"notes\": [\"misprint\"]",
                                        "\"keeps\": {\"tests\": [\"incom\"], \"notes\": [\"misprint\"]"))
                        .problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .endsWith("/keeps/tests/0: No test has this id. Did you mean \"income\"?");
    }

    @Test
    void aFactThatIsKeptDoesNotKeepTheFigureOfItsName() {
        String twin = Fixtures.smallStandard().replace("\"adult-from\"", "\"trade\"");
        String removing = Fixtures.smallOverlay()
                .replace("\"definitions\": {\"members\"", "\"definitions\": {\"adult\": {\"all\": []}, \"members\"")
                .replace("{\"id\": \"adult-from\",", "{\"id\": \"another\",");
        PovertyStandard made = DerivedReader.read(
                        document(removing), Fixtures.read(twin).orElseThrow())
                .orElseThrow()
                .standard();

        assertThat(made.facts())
                .extracting(fact -> fact.declaration().id().value())
                .contains("trade");
        assertThat(made.figures()).extracting(figure -> figure.id().value()).doesNotContain("trade");
    }

    @Test
    void peculiaritiesAreTheBasesUntilTheOverlayHasItsOwn() {
        String without = Fixtures.smallOverlay().replace("\"absentTests\": []", "\"peculiarities\": []");

        assertThat(MADE.standard().peculiarities())
                .isEqualTo(BASE.standard().peculiarities())
                .hasSize(1);
        assertThat(Fixtures.readOverlay(without).orElseThrow().standard().peculiarities())
                .isEmpty();
    }

    @Test
    void whatIsUnchangedIsTheSameObject() {
        PovertyStandard base = BASE.standard();
        PovertyStandard made = MADE.standard();

        assertThat(made.facts().get(0)).isSameAs(base.facts().get(0));
        assertThat(made.figures().get(2)).isSameAs(base.figures().get(1));
        assertThat(made.tests().get(1)).isSameAs(base.tests().get(1));
        assertThat(made.applied().get(0)).isSameAs(base.applied().get(0));
        assertThat(made.tests().get(0)).isNotSameAs(base.tests().get(0));
    }

    @Test
    void hasAHashOfItsOwnAndComesBackAsItWasWritten() {
        assertThat(MADE.hash()).isNotEqualTo(BASE.hash());
        LoadedStandard back = StandardReader.read(new StandardDocument("s.json", StandardWriter.write(MADE.standard())))
                .orElseThrow();
        assertThat(back).isEqualTo(MADE);
    }

    @Test
    void anotherReasonIsAnotherHash() {
        LoadedStandard other = Fixtures.readOverlay(Fixtures.smallOverlay().replace("A new line.", "Another line."))
                .orElseThrow();

        assertThat(other.hash()).isNotEqualTo(MADE.hash());
        assertThat(other.standard().figures()).isEqualTo(MADE.standard().figures());
        assertThat(other.standard().figures()).anyMatch(figure -> figure.id().equals(FigureId.of("new-figure")));
    }

    @Test
    void whatIsSetForUnaskedQuestionsAloneNeedsNoSource() {
        String text = """
                {"format": "poverty-standard-overlay/1", "id": "small-reform", "base": "small-2024", "as": "reform",
                 "name": {"vi": "x", "en": "x"}, "reason": {"vi": "x", "en": "x"}, "sets": {"unasked": {"stove": "wood"}},
                 "removes": {"readings": ["who-is-adult"]}}
                """;

        assertThat(Fixtures.told(Fixtures.readOverlay(text))).isEmpty();
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatTheBaseAsksOnDaysThatTheOverlayLeavesOutIsToldOnceWhereTheDaysStandAndWhatToDo() {
        String text = """
                {"format": "poverty-standard-overlay/1", "id": "small-spring", "base": "small-2024", "as": "law",
                 "name": {"vi": "x", "en": "x"}, "reason": {"vi": "x", "en": "x"}, "cite": ["art-1"],
                 "applied": [{"from": "2024-08-01", "until": "2025-04-01", "tests": ["income"], "cite": ["art-1"]}],
                 "sets": {"figures": {"line": 2200000}}%s}
                """;
        String removes = "\"removes\": {\"inquiries\": [\"trader\"]}";

        assertThat(Fixtures.told(Fixtures.readOverlay(text.formatted(""))))
                .containsExactly(
                        "CONTRADICTION o.json:3: /applied: On days or beside tests that are not here the base asks:"
                                + " trader. Write these anew in \"inquiries\", each \"applied\" within this, or leave them out: "
                                + removes + ".");
        assertThat(Fixtures.told(Fixtures.readOverlay(text.formatted(", " + removes))))
                .isEmpty();
    }

    @Test
    void overlaysOnOverlaysKeepWithinTheSizeOfAStandard() {
        LoadedStandard large = DerivedReader.read(document(adding("first", "small-2024", 4_000)), BASE)
                .orElseThrow();

        assertThat(Fixtures.told(DerivedReader.read(document(adding("second", "first", 4_000)), large)))
                .containsExactly(
                        "LIMIT o.json:1: The standard that comes out has too many values. At most 60000 are allowed.");
    }

    private static String adding(String id, String base, int figures) {
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < figures; i++) {
            added.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"" + id + "-" + i + "\", \"value\": 1, \"unit\": \"x\", "
                            + "\"label\": {\"vi\": \"x\", \"en\": \"x\"}, \"cite\": [\"art-1\"]}");
        }
        return "{\"format\": \"poverty-standard-overlay/1\", \"id\": \"" + id + "\", \"base\": \"" + base
                + "\", \"as\": \"reform\", \"name\": {\"vi\": \"x\", \"en\": \"x\"}, \"reason\": {\"vi\": \"x\", \"en\": \"x\"}, "
                + "\"figures\": [\n" + added + "]}";
    }
}
