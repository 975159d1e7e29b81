package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.rules.Standards;
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
        var test = of(FILE).tests().findFirst().orElseThrow();

        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Case \"n\" (p. 30): possible: expected [poor], found [not-poor]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            poverty-cases/1        | poverty-cases/9   | The case file: its format is not poverty-cases/1.
            "possible"             | "posible"         | Case "n": the format does not have the key posible.
            "possible": ["poor"]   |                   | Case "n": it expects nothing.
            "base": "b"            | "base": "c"       | Case "n": there is no base c.
            /income12Months        | /members/7/sex    | Case "n": there is nothing at /members/7/sex.
            2024-12-31             | 2024-13-31        | Case "n": not a date: 2024-13-31.
            """)
    void a_mistake_in_the_file_is_told(String replaced, String by, String message) {
        String text = FILE.replace(replaced, by == null ? "" : by);

        assertThatThrownBy(() -> of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static LawCases of(String text) {
        return LawCases.of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Standards.of(List.of(new VietnamStandards())));
    }
}
