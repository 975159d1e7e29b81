package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever asks once waits for all that a fresh JVM does for the first time. Linking a lambda takes it longer than what most
 * lambdas do once.
 */
class FreshJvmTest {
    /** A few more than the 329 and 334 there are; each is a fifth of a millisecond, and the first answer is to come in 120. */
    private static final int MOST_CLASSES = 340;

    /** By engine: one JVM of each tells all. */
    private static final Map<String, List<String>> LOADED = new HashMap<>();

    @BeforeAll
    static void both_have_a_first_answer() throws IOException, InterruptedException {
        for (String engine : List.of("reference", "compiled")) {
            LOADED.put(engine, untilTheFirstAnswer(engine));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "compiled"})
    void the_first_answer_of_a_jvm_links_no_lambda_of_the_library(String engine) {
        assertThat(loaded(engine))
                .filteredOn(line -> line.contains("org.povertystandard."))
                .anyMatch(line -> line.contains("org.povertystandard.rules.Standards "))
                .filteredOn(line -> line.contains("$$Lambda") && isOfTheLibrary(line))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "compiled"})
    void the_first_answer_of_a_jvm_needs_no_reader_of_documents(String engine) {
        assertThat(loaded(engine)).noneMatch(line -> line.contains("tools.jackson."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "compiled"})
    void the_first_answer_of_a_jvm_needs_no_table_of_all_characters(String engine) {
        assertThat(loaded(engine))
                .anyMatch(line -> line.contains("java.lang.CharacterDataLatin1 "))
                .noneMatch(line -> line.contains("java.lang.CharacterData00 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "compiled"})
    void the_first_answer_of_a_jvm_needs_nothing_that_withholds_where_nothing_is_unverified(String engine) {
        assertThat(loaded(engine)).noneMatch(line -> line.contains("org.povertystandard.rules.Withheld "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "compiled"})
    void the_first_answer_of_a_jvm_needs_few_classes_of_the_library(String engine) {
        assertThat(loaded(engine))
                .filteredOn(line -> line.contains("] org.povertystandard.") && isOfTheLibrary(line))
                .hasSizeBetween(100, MOST_CLASSES);
    }

    /** Beside the law's source, what is in its package are tests. */
    private static boolean isOfTheLibrary(String line) {
        return !line.contains("povertystandard.vietnam.") || line.contains(VietnamStandards.class.getName());
    }

    private static List<String> loaded(String engine) {
        return Objects.requireNonNull(LOADED.get(engine));
    }

    /** What the JVM said of the classes it loaded until it had its first answer. */
    private static List<String> untilTheFirstAnswer(String engine) throws IOException, InterruptedException {
        String classPath = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("java.class.path", "")
                + File.pathSeparator
                + Path.of("target", "test-classes");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        classPath,
                        FirstAnswer.class.getName(),
                        engine)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (BufferedReader printed = jvm.inputReader()) {
            lines = printed.lines().toList();
        }
        assertThat(jvm.waitFor()).isZero();
        int answer = 0;
        while (!lines.get(answer).startsWith("class: ")) {
            answer++;
        }
        return lines.subList(0, answer);
    }
}
