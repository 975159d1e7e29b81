package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.Language;

class JsonTreeTest {
    private static final Limits LIMITS = new Limits(100, 3, 10, 12);

    @Test
    void knowsWhereEachValueStands() {
        JsonValue tree = parse("{\n \"a/b\": [1,\n  {\"c~\": -2.50}]}").orElseThrow();

        JsonValue.ArrayValue array =
                (JsonValue.ArrayValue) ((JsonValue.ObjectValue) tree).fields().get("a/b");
        JsonValue.Num number = (JsonValue.Num)
                ((JsonValue.ObjectValue) array.items().get(1)).fields().get("c~");
        assertThat(number.pointer()).isEqualTo("/a~1b/1/c~0");
        assertThat(number.line()).isEqualTo(3);
        assertThat(number.original()).isEqualTo("-2.50");
        assertThat(number.number()).isEqualByComparingTo("-2.5");
    }

    @Test
    void countsLinesFromWhereAPartBegins() {
        Problems problems = new Problems("h.jsonl");

        JsonTree.parse(ByteBuffer.wrap("{\"a\" 1}".getBytes(StandardCharsets.UTF_8)), 7, LIMITS, problems);

        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(7));
    }

    @Test
    void tellsTextThatIsNoJson() {
        assertThat(told("{\"a\": 1,\n \"b\": }"))
                .containsExactly("MALFORMED j:2: This is not JSON from this line on. Maybe a comma, a quote or a"
                        + " bracket is missing here or before. Found: \"}\".");
        assertThat(told("{\"a\": [1")).hasSize(1).allMatch(text -> text.startsWith("MALFORMED j:1: "));
        assertThat(told("{'a': 1}")).hasSize(1);
        assertThat(told("{\"a\": NaN}")).hasSize(1);
        assertThat(told("{\"a\": 01}")).hasSize(1);
        assertThat(told("{\"a\": 1,}")).hasSize(1);
        assertThat(told("// no\n{}")).hasSize(1);
    }

    @Test
    void tellsAnEmptyDocumentAndContentAfterTheEnd() {
        assertThat(told("  ")).containsExactly("MALFORMED j:1: The document is empty.");
        assertThat(told("{}\n{}")).containsExactly("MALFORMED j:2: There is content after the end of the document.");
    }

    @Test
    void tellsEveryKeyThatStandsTwice() {
        assertThat(told("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1, \"c\": 1}}"))
                .containsExactly(
                        "DUPLICATE_NAME j:1: /a: This key stands twice in one object. Found: \"a\".",
                        "DUPLICATE_NAME j:1: /b/c: This key stands twice in one object. Found: \"c\".");
    }

    @Test
    void tellsWhatIsLargerThanTheLimits() {
        assertThat(told("\"" + "x".repeat(100) + "\""))
                .containsExactly(
                        "LIMIT j:1: The document is too large. At most 100 bytes are allowed. Found: \"102 bytes\".");
        assertThat(told("[[[[]]]]"))
                .containsExactly("LIMIT j:1: /0/0/0: Nested too deeply. At most 3 levels are allowed.");
        assertThat(told("[1,2,3,4,5,6,7,8,9,10]"))
                .containsExactly("LIMIT j:1: /9: The document has too many values. At most 10 are allowed.");
        assertThat(told("[1234567890123]")).hasSize(1).allMatch(text -> text.startsWith("LIMIT j:1: /0: "));
        assertThat(told("[1e99999999]")).hasSize(1).allMatch(text -> text.startsWith("LIMIT j:1: /0: "));
        assertThat(told("[1e9999999999]")).hasSize(1);
    }

    @Test
    void tellsBytesThatAreNoUtf8() {
        byte[] bytes = "[\n\"x?\"]".getBytes(StandardCharsets.ISO_8859_1);
        bytes[4] = (byte) 0xE9;
        Problems problems = new Problems("j");

        assertThat(JsonTree.parse(bytes, LIMITS, problems)).isEmpty();
        assertThat(problems.list().get(0).text(Language.ENGLISH))
                .isEqualTo("j:2: The document is not UTF-8 from this line on. Save it as UTF-8. Found: \"0xE9\".");
    }

    @Test
    void tellsBytesThatEndInTheMiddleOfALetter() {
        byte[] bytes = "[\"x\"]".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xC3;
        Problems problems = new Problems("j");

        assertThat(JsonTree.parse(bytes, LIMITS, problems)).isEmpty();
        assertThat(problems.list().get(0).code()).isEqualTo(Problem.Code.ENCODING);
    }

    @Test
    void tellsHalfASurrogatePair() {
        assertThat(told("[\"\\ud83d\"]"))
                .containsExactly("ENCODING j:1: /0: The text holds half of a surrogate pair (\\uD800 to \\uDFFF).");
        assertThat(told("[\"\\ud83d\\ude00\"]")).isEmpty();
    }

    private static Optional<JsonValue> parse(String text) {
        return JsonTree.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS, new Problems("j"));
    }

    private static List<String> told(String text) {
        Problems problems = new Problems("j");
        JsonTree.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS, problems);
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.text(Language.ENGLISH))
                .toList();
    }
}
