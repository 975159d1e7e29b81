package org.povertystandard.rules.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povertystandard.rules.document.Problem.Code;

/** Reads one document with one decoder: the value, or every problem. */
final class Documents {
    private Documents() {}

    static <T> Outcome<T> read(String source, byte[] json, Limits limits, Decoder<T> decoder) {
        return read(new Problems(source), 1, ByteBuffer.wrap(json), limits, decoder);
    }

    /**
     * A text, which may be a part of a larger one.
     *
     * @param line the line on which the text begins
     */
    static <T> Outcome<T> read(String source, int line, String json, Limits limits, Decoder<T> decoder) {
        Problems problems = new Problems(source);
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
        } catch (CharacterCodingException halfPair) {
            problems.add(
                    Code.ENCODING,
                    Location.root(line),
                    Optional.empty(),
                    Optional.empty(),
                    "Chuỗi ký tự chứa nửa cặp mã \\uD800-\\uDFFF.",
                    "The text holds half of a surrogate pair (\\uD800 to \\uDFFF).");
            return Outcome.failed(problems.list());
        }
        return read(problems, line, bytes, limits, decoder);
    }

    private static <T> Outcome<T> read(
            Problems problems, int line, ByteBuffer json, Limits limits, Decoder<T> decoder) {
        Optional<T> value =
                JsonTree.parse(json, line, limits, problems).flatMap(tree -> decoder.decode(tree, problems));
        return problems.isEmpty() ? new Outcome<>(value, List.of()) : Outcome.failed(inOrder(problems));
    }

    /** By line; on one line as they were found. */
    private static List<Problem> inOrder(Problems problems) {
        return problems.list().stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }
}
