package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.spi.StandardDocument;

/**
 * One malformed document for each error, and beside it every problem word for word, in English and in Vietnamese. The system
 * property {@code golden.write} rewrites the words.
 */
class MalformedDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/org/povertystandard/rules/document");
    private static final HouseholdReader HOUSEHOLDS = HouseholdReader.of(declared());

    /** Problems that a schema sees too. */
    private static final Set<Code> OF_THE_SCHEMA = EnumSet.of(Code.UNKNOWN_NAME, Code.MISSING, Code.WRONG_TYPE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("households")
    void aHousehold(String name) throws IOException {
        check(DOCUMENTS.resolve("household/malformed"), name, HOUSEHOLDS::read, Schemas::errorsOfHousehold);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("determinations")
    void aDetermination(String name) throws IOException {
        check(
                DOCUMENTS.resolve("determination/malformed"),
                name,
                DeterminationReader::read,
                Schemas::errorsOfDetermination);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewRecords")
    void aReviewRecord(String name) throws IOException {
        check(
                DOCUMENTS.resolve("review-record/malformed"),
                name,
                ReviewRecordReader::read,
                Schemas::errorsOfReviewRecord);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewRules")
    void rulesOfReviews(String name) throws IOException {
        check(
                DOCUMENTS.resolve("review-rules/malformed"),
                name,
                (source, json) ->
                        ReviewRulesReader.read(new StandardDocument(source, json.getBytes(StandardCharsets.UTF_8))),
                Schemas::errorsOfReviewRules);
    }

    private static void check(Path folder, String name, Reader reader, Function<String, List<Error>> schema)
            throws IOException {
        String json = Files.readString(folder.resolve(name));
        List<Problem> problems = reader.read(name, json).problems();
        String words = Stream.of(Language.ENGLISH, Language.VIETNAMESE)
                .flatMap(language -> problems.stream().map(problem -> problem.text(language)))
                .reduce("", (text, line) -> text + line + "\n");
        Path expected = folder.resolve(name.replace(".json", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, words);
        }

        assertThat(words).isEqualTo(Files.readString(expected));
        if (problems.stream().anyMatch(MalformedDocumentsTest::isOfTheSchema)) {
            assertThat(schema.apply(json)).isNotEmpty();
        }
    }

    private static boolean isOfTheSchema(Problem problem) {
        return OF_THE_SCHEMA.contains(problem.code()) && !problem.field().contains("/additionalFacts/");
    }

    static Stream<String> households() throws IOException {
        return documents("household/malformed");
    }

    static Stream<String> determinations() throws IOException {
        return documents("determination/malformed");
    }

    static Stream<String> reviewRecords() throws IOException {
        return documents("review-record/malformed");
    }

    static Stream<String> reviewRules() throws IOException {
        return documents("review-rules/malformed");
    }

    private static Stream<String> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<FactDeclaration> declared() {
        List<FactDeclaration> declared = new ArrayList<>(GeneratedHouseholds.DECLARED);
        declared.add(new FactDeclaration(
                FactId.of("radios"),
                Scope.HOUSEHOLD,
                new FactType.Number("count", 0, Optional.of(Rational.ZERO), Optional.of(Rational.of(9))),
                Label.of("số đài", "radios")));
        return declared;
    }

    @FunctionalInterface
    private interface Reader {
        Outcome<?> read(String source, String json);
    }
}
