package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.rules.Standards;
import org.povertystandard.spi.StandardDocument;

class LawCasesTest {
    private static final String CASES = """
            {"format": "poverty-cases/1", "standard": "every-kind",
             "bases": {"b": {"id": "h", "reviewedOn": "2024-10-15", "place": {}, "dwelling": {"areaM2": 100},
               "assets": {}, "land": {}, "livestock": {}, "additionalFacts": {"stove": "wood", "rooms": 3},
               "members": [{"id": "1", "birth": "2020"}]}},
             "cases": [
               {"name": "three rooms are enough", "source": "Art. 1", "base": "b",
                "appliedOn": "2024-12-31", "test": "weighted", "expect": {"notDeprived": ["smoke"]}},
               {"name": "two are not", "source": "Art. 1", "base": "b", "with": {"/additionalFacts/rooms": 2},
                "appliedOn": "2024-12-31", "test": "weighted", "expect": {"notDeprived": ["smoke"], "possible": ["poor"]}}
             ]}
            """;

    @TempDir
    private Path folder;

    private List<DynamicTest> tests() throws IOException {
        Files.writeString(folder.resolve("rooms.json"), CASES);
        byte[] document = Files.readAllBytes(Path.of("src/test/resources/every-kind.json"));
        Standards standards = Standards.of(List.of(() -> List.of(new StandardDocument("every-kind.json", document))));
        return LawCases.in(folder).dynamicTests(standards).toList();
    }

    @Test
    void each_case_of_a_folder_is_a_test_that_an_editor_opens_at_its_line() throws IOException {
        assertThat(tests())
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("rooms.json: three rooms are enough", "rooms.json: two are not");
        assertThat(tests().get(1).getTestSourceUri())
                .contains(URI.create(folder.resolve("rooms.json").toUri() + "?line=8"));
    }

    @Test
    void a_case_that_holds_passes() throws Throwable {
        tests().get(0).getExecutable().execute();
    }

    @Test
    void a_case_that_fails_names_file_line_and_each_difference() throws IOException {
        DynamicTest failing = tests().get(1);

        assertThatThrownBy(() -> failing.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        rooms.json:8 (/cases/1): case "two are not" (Art. 1):
                          possible: expected [poor], found [poor, not-poor]
                          notDeprived: expected smoke, found [letters, debts]\
                        """);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> LawCases.in("casess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no folder of cases casess, nor "
                        + Path.of("src", "test", "resources", "casess") + ", in "
                        + Path.of("").toAbsolutePath().getFileName() + ".\n"
                        + "Maybe the tests run from another folder than that of their module.");
        assertThatThrownBy(() -> LawCases.in(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no folder of cases ");
    }

    @Test
    void a_folder_without_cases_is_told() {
        assertThatThrownBy(() -> LawCases.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" has no case file.\nTheir names end in .json.");
    }
}
