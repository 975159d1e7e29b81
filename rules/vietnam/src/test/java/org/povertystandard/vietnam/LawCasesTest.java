package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.povertystandard.rules.Standards;
import org.povertystandard.testkit.LawCases;

/** The law, sentence by sentence. */
final class LawCasesTest {
    private static final Standards STANDARDS = Standards.of(List.of(new VietnamStandards()));
    private static final Pattern OF_STANDARD = Pattern.compile("\"standard\"\\s*:\\s*\"([a-z0-9-]+)\"");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> cases() {
        return LawCases.in("cases").dynamicTests(STANDARDS);
    }

    /** Twenty are enough where income alone decides. */
    @Test
    void every_standard_has_its_cases() throws IOException {
        Map<String, Integer> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                Matcher standard = OF_STANDARD.matcher(Files.readString(file));
                assertThat(standard.find()).as(file.toString()).isTrue();
                cases.merge(standard.group(1), LawCases.of(file).cases().size(), Integer::sum);
            }
        }

        assertThat(STANDARDS.all())
                .allSatisfy(loaded -> assertThat(cases.getOrDefault(loaded.id().value(), 0))
                        .as(loaded.id().value())
                        .isGreaterThanOrEqualTo(loaded.standard().indicators().isEmpty() ? 20 : 60));
    }

    @Test
    void every_reading_has_a_case_in_which_another_choice_would_change_something_and_one_in_which_none_would()
            throws IOException {
        String[] readings = STANDARDS.get("vn-2022-2026").standard().readings().stream()
                .map(reading -> reading.id().value())
                .toArray(String[]::new);

        assertThat(readings).hasSizeGreaterThan(30);
        assertThat(named("caveats")).contains(readings);
        assertThat(named("noCaveats")).contains(readings);
    }

    /** The readings that the cases of the standard of 2022 name under a key. */
    private static Set<String> named(String key) throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Matcher lists = Pattern.compile("\"" + key + "\": \\[([^]]*)]").matcher(text);
                while (text.contains("\"standard\": \"vn-2022-2026\"") && lists.find()) {
                    named.addAll(List.of(lists.group(1).replace("\"", "").split(", ")));
                }
            }
        }
        return named;
    }
}
