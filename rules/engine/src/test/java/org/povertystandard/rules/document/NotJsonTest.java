package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.fact.Language;

/** A value written as on paper is told as that, with the key it belongs to, and how it is written. */
class NotJsonTest {
    private static final HouseholdReader READER = HouseholdReader.withoutAdditionalFacts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.000.000",
                "1.500.000đ",
                "1.500.000 đồng",
                "2,5",
                "2000000đ",
                "1 500 000",
                "02",
                "+5",
                ".5",
                "5.",
                "-5,5",
                "2tr",
                "1,500,000",
                "~2000000"
            })
    void aNumberWrittenAsOnPaper(String written) {
        assertThat(told("{\"id\": \"h\", \"income12Months\": " + written + ", \"aquaculture\": true}"))
                .isEqualTo(
                        "h:1: /income12Months: This is not how a number is written. Write it with digits alone, such as 2000000 or"
                                + " 2.5: no point, comma or space between thousands, no unit, and a point before decimals."
                                + " Found: \"" + written + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2025", "31-12-2025", "2025-12-31", "31.12.2025", "12/2025", "2025/12/31"})
    void aDayWithoutQuotes(String written) {
        assertThat(told("{\"reviewedOn\": " + written + ",\n\"id\": \"h\"}"))
                .isEqualTo("h:1: /reviewedOn: A day stands in quotes, as year-month-day, such as \"2024-12-31\"."
                        + " Found: \"" + written + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"có", "Không", "True", "False", "FALSE", "yes"})
    void yesAndNoInOtherWords(String written) {
        assertThat(told("{\"aquaculture\":" + written + "}"))
                .isEqualTo(
                        "h:1: /aquaculture: Yes is written true, and no is written false, in small letters and without"
                                + " quotes. Found: \"" + written + "\".");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"place\": {\"area\": rural}}, /place/area, rural",
                "{\"place\": {\"area\": 'rural'}}, /place/area, 'rural'",
                "{\"place\": {\"area\": “rural”}}, /place/area, “rural”",
                "{\"place\": {\"area\": nông thôn}}, /place/area, nông thôn",
                "{\"income12Months\": NaN}, /income12Months, NaN"
            })
    void aWordWithoutQuotes(String json, String field, String found) {
        assertThat(told(json))
                .isEqualTo(
                        "h:1: " + field + ": Words and codes stand in straight quotes, such as \"rural\". What is not"
                                + " known is null. Found: \"" + found + "\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"ru\nral\"}",
                "{\"id\": \"h\" \"aquaculture\": true}",
                "{\"income12Months\": 5 \"aquaculture\": true}",
                "{\"income12Months\": 5,}",
                "{\"income12Months\": }",
                "{\"id\" 5}"
            })
    void anythingElseMayLackAMark(String json) {
        assertThat(told(json))
                .contains("This is not JSON from this line on. Maybe a comma, a quote or a bracket is missing here or"
                        + " before.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\": \"rural", "{\"income12Months\": 5", "{\"id\": \"h\"", "["})
    void aTextThatEndsTooEarly(String json) {
        assertThat(told(json))
                .endsWith(": The text ends before every bracket and quote is closed. A line of JSON Lines is whole.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"household-id,area", "\"id\": \"h\",", "// no\n{}", "rural"})
    void aTextThatDoesNotBeginAsJson(String text) {
        assertThat(told(text)).contains(": This is not JSON: it begins with { and ends with }.");
    }

    @Test
    void inTheMembersToo() {
        assertThat(told("{\"members\": [{\"id\": \"1\", \"heightCm\": 120,5}]}"))
                .startsWith("h:1: /members/0/heightCm: This is no");
    }

    @Test
    void aLongValueIsCutShort() {
        assertThat(told("{\"income12Months\": 5" + "đ".repeat(60) + "}")).endsWith("đđđ...\".");
    }

    @Test
    void inVietnamese() {
        assertThat(READER.readLine("h", 1, "{\"income12Months\": 2.000.000}")
                        .problems()
                        .get(0)
                        .text(Language.VIETNAMESE))
                .isEqualTo(
                        "h:1: /income12Months: Số này viết không đúng. Hãy viết bằng chữ số, ví dụ 2000000 hoặc 2.5: không có"
                                + " dấu chấm, dấu phẩy hay khoảng trắng giữa hàng nghìn, không có đơn vị; trước phần thập phân là"
                                + " dấu chấm. Giá trị gặp: \"2.000.000\".");
    }

    @Test
    void theHouseholdOfTheLineIsStillNamed() {
        assertThat(HouseholdReader.identity("{\"place\": {\"id\": 1}, \"id\": \"H7\", \"income12Months\": 2.000.000}")
                        .id()
                        .map(Object::toString))
                .contains("H7");
        assertThat(HouseholdReader.identity("{\"income12Months\": 2.000.000, \"id\": \"H7\"}")
                        .id())
                .isEmpty();
        assertThat(HouseholdReader.identity("{\"id\": \" \", 5").id()).isEmpty();
        assertThat(HouseholdReader.identity("{\"id\": 7, 5").id()).isEmpty();
    }

    private static String told(String json) {
        Outcome<?> read = READER.readLine("h", 1, json);
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0).text(Language.ENGLISH);
    }
}
