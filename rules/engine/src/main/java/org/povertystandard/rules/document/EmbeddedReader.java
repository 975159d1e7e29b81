package org.povertystandard.rules.document;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a value of ours out of a document of someone else's: the part is written out again, token by token, so that the
 * strict reader sees what the mapper's own settings would hide, such as a key given twice.
 *
 * @param <T> what is read
 */
final class EmbeddedReader<T> extends StdDeserializer<T> {
    /** Escaped, so that half of a surrogate pair reaches the reader, which refuses it. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StrictReader<T> reader;

    EmbeddedReader(Class<T> type, StrictReader<T> reader) {
        super(type);
        this.reader = reader;
    }

    /** The strict reader. */
    @FunctionalInterface
    interface StrictReader<T> {
        Outcome<T> read(String source, String json);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        int line = Math.max(0, parser.currentTokenLocation().getLineNr());
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        String name = handledType().getSimpleName();
        Outcome<T> outcome = reader.read(name, copy(parser));
        return outcome.value().orElseThrow(() -> refusal(name, line, pointer, outcome.problems()));
    }

    private static String copy(JsonParser parser) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    /** Without the parser: an exception made with it may quote the document. */
    private MismatchedInputException refusal(String name, int line, String pointer, List<Problem> problems) {
        List<Problem> placed =
                problems.stream().map(problem -> placed(problem, line, pointer)).toList();
        String where = (line > 0 ? " on line " + line : "") + (pointer.isEmpty() ? "" : " at " + pointer);
        String message = name + where + ": " + placed.size() + (placed.size() == 1 ? " problem" : " problems")
                + ". The cause lists all.";
        MismatchedInputException refusal = MismatchedInputException.from(null, handledType(), message);
        refusal.initCause(new InvalidDocumentException(placed));
        return refusal;
    }

    private static Problem placed(Problem problem, int line, String pointer) {
        return new Problem(
                problem.code(),
                problem.source(),
                line,
                pointer + problem.field(),
                problem.found(),
                problem.message(),
                problem.suggestion());
    }
}
