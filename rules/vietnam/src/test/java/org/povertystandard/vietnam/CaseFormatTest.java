package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.testkit.LawCases;

/** The test kit is strict, and says what differs. */
final class CaseFormatTest {
    private static final String FILE = """
            {"format": "poverty-cases/1", "standard": "vn-2022-2026",
             "bases": {"b": {"id": "h", "reviewedOn": "2024-10-15", "place": {"area": "rural"}, "dwelling": {},
               "assets": {}, "land": {}, "livestock": {}, "members": [{"id": "1", "birth": "1980"}]}},
             "cases": [{"name": "n", "source": "p. 30", "base": "b", "with": {"/income12Months": 18000001},
               "appliedOn": "2024-12-31", "test": "decree", "expect": {"possible": ["poor"]}}]}
            """;

    @Test
    void a_case_that_fails_names_itself_what_was_expected_and_what_was_found() throws Throwable {
        var test = tests(FILE).findFirst().orElseThrow();

        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        cases:4 (/cases/0): case "n" (p. 30):
                          possible: expected [poor], found [not-poor]\
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            poverty-cases/1        | poverty-cases/9   | cases: the case file: its format is not poverty-cases/1. |
            "possible"             | "posible"         | cases:4 (/cases/0): case "n": the format does not have the key posible. | Did you mean "possible"?
            "possible": ["poor"]   |                   | cases:4 (/cases/0): case "n": it expects nothing. |
            "expect"               | "expects"         | cases:4 (/cases/0): case "n": the format does not have the key expects. | Did you mean "expect"?
            "name": "n", | | cases:4 (/cases/0): the case: the key name is missing, or no text. |
            "base": "b"            | "base": "c"       | cases:4 (/cases/0): case "n": there is no base c. | There are: [b].
            /income12Months        | /members/7/sex    | cases:4 (/cases/0): case "n": there is nothing at /members/7/sex. |
            2024-12-31             | 31/12/2024        | cases:4 (/cases/0): case "n": not a day as year-month-day, such as 2024-12-31: 31/12/2024. |
            {"/income12Months": 18000001} | []         | cases:4 (/cases/0): case "n": the key with is no object. |
            "possible": ["poor"]   | "measures": []    | cases:4 (/cases/0): case "n": the key measures is no object. |
            "possible": ["poor"]   | "notCovered": "true" | cases:4 (/cases/0): case "n": the key notCovered is neither true nor false. |
            "test": "decree"       | "test": "decree", "test": "circular" | cases:5: the case file: not JSON: Duplicate Object property "test". |
            """)
    void a_mistake_in_the_file_is_told_with_its_line(String replaced, String by, String message, String hint) {
        String text = FILE.replace(replaced, by == null ? "" : by);

        assertThatThrownBy(() -> tests(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(hint == null ? message : message + " " + hint);
    }

    @Test
    void a_mistake_in_the_file_is_told_in_both_languages() {
        assertThatThrownBy(() -> tests(FILE.replace("\"base\": \"b\"", "\"base\": \"c\"")))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.text(Language.VIETNAMESE))
                                .containsExactly("cases:4 (/cases/0): ca \"n\": không có hộ gốc c. Có: [b]."));
    }

    @Test
    void a_household_that_cannot_be_read_is_told_by_file_line_and_case() {
        var test = tests(FILE.replace("/income12Months", "/dweling/areaM2"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("cases:4 (/cases/0): \"n\": /dweling: The format does not have this key.")
                .hasMessageEndingWith("Did you mean \"dwelling\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "possible": ["poor"]   | "possible": ["por"]                | possible: the standard vn-2022-2026 has no class "por". | Did you mean "poor"?
            "possible": ["poor"]   | "notDeprived": ["helth-insurance"] | notDeprived: the standard vn-2022-2026 has no indicator "helth-insurance". | Did you mean "health-insurance"?
            "possible": ["poor"]   | "noCaveats": ["leap-day"]          | noCaveats: the standard vn-2022-2026 has no reading "leap-day". | Did you mean "leap-day-birthday"?
            "possible": ["poor"]   | "noCaveats": ["ageing"]            | noCaveats: the standard vn-2022-2026 has no reading "ageing". | There are: [leap-day-birthday
            "possible": ["poor"]   | "measures": {"score-c": 1}         | measures: the standard vn-2022-2026 has no measure "score-c". | Did you mean "score-a"?
            "test": "decree", "expect": {"possible": ["poor"] | "test": "decre", "expect": {"notCovered": true | test: the standard vn-2022-2026 has no test "decre". | Did you mean "decree"?
            "vn-2022-2026"         | "vn-2023"                          | There is no standard vn-2023. | There are: vn-2001-2005
            """)
    void a_name_that_the_standard_does_not_have_is_told(String replaced, String by, String message, String hint) {
        assertThatThrownBy(() -> tests(FILE.replace(replaced, by)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(message, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "signs": {"1": "true"}      | "signs": {"1": "yes"}       | the state of a sign is one of [false, unknown, true], not yes
            "signs": {"1": "true"}      | "signs": {"1": true}        | the key 1 is missing, or no text
            "signs": {"1": "true"}      | "deprived": []              | the format does not have the key deprived
            "signs": {"1": "true"}      |                             | it expects nothing
            "signs": {"1": "true"}      | "signs": {"11": "true"}     | signs: the standard vn-2022-2026 has no sign of screening "11"
            "signs": {"1": "true"}      | "possible": ["goes-onn"]    | Did you mean "goes-on"?
            "signs": {"1": "true"}      | "members": {"1": ["poor"]}  | members: the standard vn-2022-2026 has no outcome of screening "poor"
            "inquiry": "screening"      | "inquiry": "screning"       | Did you mean "screening"?
            """)
    void a_mistake_in_a_case_beside_the_class_is_told(String replaced, String by, String message) {
        String text = FILE.replace(
                        "\"test\": \"decree\", \"expect\": {\"possible\": [\"poor\"]}",
                        "\"test\": \"decree\", \"inquiry\": \"screening\", \"expect\": {\"signs\": {\"1\": \"true\"}}")
                .replace(replaced, by == null ? "" : by);

        assertThatThrownBy(() -> tests(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Stream<DynamicTest> tests(String text) {
        return LawCases.read("cases", text).dynamicTests(Standards.of(List.of(new VietnamStandards())));
    }
}
