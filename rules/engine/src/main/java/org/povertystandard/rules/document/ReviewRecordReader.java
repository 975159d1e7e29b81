package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.povertystandard.determination.Determination;
import org.povertystandard.review.Decision;
import org.povertystandard.review.DecisionNumber;
import org.povertystandard.review.DecisionProblem;
import org.povertystandard.review.DecisionReference;
import org.povertystandard.review.InvalidReviewRecordException;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.CategoryId;

/**
 * Reads review records from JSON, strictly, and tells every problem at once: of the determination, of the decisions, and what a
 * {@link org.povertystandard.review.DecisionRule} does not allow between them. Whether the class decided is one of the standard's is
 * not its question.
 *
 * <p>The schema is {@code review-record.schema.json} beside this class; it names that of determinations. A document has at most
 * eight mebibytes.
 */
public final class ReviewRecordReader {
    static final String FORMAT = "poverty-review-record/1";

    private static final Decoder<DecisionNumber> NUMBER = ObjectDecoder.id(
            DecisionNumber::of,
            "Số quyết định có nhiều nhất 200 ký tự.",
            "The number of a decision has at most 200 characters.");

    private static final Decoder<DecisionReference> REFERENCE = ObjectDecoder.of(fields -> {
        var number = fields.required("number", NUMBER);
        var decidedOn = fields.date("decidedOn");
        return () -> new DecisionReference(number.orElseThrow(), decidedOn.orElseThrow());
    });

    private static final Decoder<Decision> DECISION = ObjectDecoder.of(ReviewRecordReader::decision);

    private static final Decoder<Parts> PARTS = ObjectDecoder.of(fields -> {
        fields.optionalFormat(FORMAT);
        Optional<Determination> determination = fields.required("determination", DeterminationReader.DETERMINATION);
        List<Decision> decisions = fields.list("decisions", DECISION);
        return () -> new Parts(determination.orElseThrow(), decisions);
    });

    private ReviewRecordReader() {}

    private record Parts(Determination determination, List<Decision> decisions) {}

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json UTF-8
     */
    public static Outcome<ReviewRecord> read(String source, byte[] json) {
        return Documents.read(source, json, Limits.DETERMINATION, ReviewRecordReader::decode);
    }

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json the text
     */
    public static Outcome<ReviewRecord> read(String source, String json) {
        return readLine(source, 1, json);
    }

    /**
     * Reads one line of JSON Lines.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param line its number, from 1
     * @param json the line
     */
    public static Outcome<ReviewRecord> readLine(String source, int line, String json) {
        return Documents.read(source, line, json, Limits.DETERMINATION, ReviewRecordReader::decode);
    }

    private static Supplier<Decision> decision(Fields fields) {
        Optional<CategoryId> decided = fields.required("decided", References.id(CategoryId::of));
        Optional<LocalDate> decidedOn = fields.date("decidedOn");
        Optional<DecisionNumber> number = fields.required("number", NUMBER);
        Optional<String> office = fields.optionalText("office");
        Optional<String> reason = fields.optionalText("reason");
        Optional<DecisionReference> replaces = fields.optional("replaces", REFERENCE);
        return () -> Decision.builder()
                .decided(decided.orElseThrow())
                .decidedOn(decidedOn.orElseThrow())
                .number(number.orElseThrow())
                .office(office)
                .reason(reason)
                .replaces(replaces)
                .build();
    }

    private static Optional<ReviewRecord> decode(JsonValue value, Problems problems) {
        return PARTS.decode(value, problems).flatMap(parts -> {
            try {
                return Optional.of(new ReviewRecord(parts.determination(), parts.decisions()));
            } catch (InvalidReviewRecordException broken) {
                broken.problems().forEach(problem -> tell(problem, value, problems));
                return Optional.empty();
            }
        });
    }

    /** At the part of the decision that breaks the rule, or where that part would stand. */
    private static void tell(DecisionProblem problem, JsonValue document, Problems problems) {
        JsonValue decision = decisions(document).get(problem.decision());
        String field = problem.rule().field();
        Optional<JsonValue> part =
                Optional.ofNullable(((JsonValue.ObjectValue) decision).fields().get(field));
        problems.add(
                Code.CONTRADICTION,
                part.map(JsonValue::location)
                        .orElseGet(() -> decision.location()
                                .child(field, decision.location().line())),
                part.filter(JsonValue.Text.class::isInstance).map(JsonValue::shown),
                Optional.empty(),
                problem.rule().text().vi(),
                problem.rule().text().en());
    }

    private static List<JsonValue> decisions(JsonValue document) {
        return ((JsonValue.ArrayValue)
                        ((JsonValue.ObjectValue) document).fields().get("decisions"))
                .items();
    }
}
