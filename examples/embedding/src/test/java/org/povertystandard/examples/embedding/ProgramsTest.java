package org.povertystandard.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ResourceLock(Resources.SYSTEM_OUT)
class ProgramsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SOURCES = Path.of("src/main/java/org/povertystandard/examples/embedding");

    static Stream<Arguments> programs() {
        return Stream.of(
                program("DetermineAHousehold", DetermineAHousehold::main),
                program("ExplainADetermination", ExplainADetermination::main),
                program("AskWhatIsMissing", AskWhatIsMissing::main),
                program("ACityOwnIndicator", ACityOwnIndicator::main),
                program("RecordADecision", RecordADecision::main),
                program("TryAReform", TryAReform::main),
                program("CountAMillion", CountAMillion::main),
                program("ScreenAnApplicant", ScreenAnApplicant::main));
    }

    private static Arguments program(String name, Consumer<String[]> main) {
        return Arguments.of(name, main);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void prints_what_its_golden_file_holds(String name, Consumer<String[]> main) throws IOException {
        String printed = Printed.by(main);
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void is_short(String name, Consumer<String[]> main) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(name + ".java"))).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void the_readme_shows_the_first_program_and_its_output() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));

        assertThat(readme)
                .contains("```java\n" + core() + "```\n")
                .contains("```text\n" + Printed.by(DetermineAHousehold::main) + "```\n");
    }

    @Test
    void the_page_on_testing_shows_the_test_that_runs_here() throws IOException {
        String test = Files.readString(
                Path.of("src/test/java/org/povertystandard/examples/embedding/TestYourOwnHouseholdsProperties.java"));

        assertThat(Files.readString(Path.of("../../docs/testkit.md")))
                .contains("```java\n" + test.substring(test.indexOf("class TestYour")) + "```\n");
    }

    @Test
    void the_page_for_embedders_shows_the_test_that_runs_here() throws IOException {
        String test = Files.readString(
                Path.of("src/test/java/org/povertystandard/examples/embedding/InYourOwnSystemTest.java"));

        assertThat(Files.readString(Path.of("../../docs/embedding.md")))
                .contains("```java\n" + test.substring(test.indexOf("class InYour")) + "```\n");
    }

    /** What stands in the program's main, moved to the left margin. */
    private static String core() throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve("DetermineAHousehold.java"));
        int from = lines.indexOf("    public static void main(String[] args) {") + 1;
        int until = lines.indexOf("    }");
        return String.join("\n", lines.subList(from, until)).indent(-8);
    }
}
