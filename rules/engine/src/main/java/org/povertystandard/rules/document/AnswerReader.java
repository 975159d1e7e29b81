package org.povertystandard.rules.document;

import java.util.function.Function;
import java.util.function.Supplier;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * Reads answers beside the class from JSON, strictly, and tells every problem at once. It reads what an engine said; whether
 * the law says so is not its question.
 *
 * <p>The schema is {@code answer.schema.json} beside this class; it names that of determinations. A document has at most
 * eight mebibytes.
 */
public final class AnswerReader {
    static final String FORMAT = "poverty-answer/1";

    private static final Decoder<SignFinding> SIGN = ObjectDecoder.of(fields -> {
        var number = fields.text("number");
        var sign = fields.required("sign", References.id(DefinitionId::of));
        var holds = fields.required("holds", OutcomeDecoders.TRUTH);
        var reasons = fields.list("reasons", OutcomeDecoders.REASON);
        var cite = OutcomeDecoders.cite(fields);
        return () -> new SignFinding(number.orElseThrow(), sign.orElseThrow(), holds.orElseThrow(), reasons, cite);
    });

    static final Decoder<Answer> ANSWER = ObjectDecoder.of(AnswerReader::answer);

    private AnswerReader() {}

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json UTF-8
     */
    public static Outcome<Answer> read(String source, byte[] json) {
        return Documents.read(source, json, Limits.DETERMINATION, ANSWER);
    }

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json the text
     */
    public static Outcome<Answer> read(String source, String json) {
        return readLine(source, 1, json);
    }

    /**
     * Reads one line of JSON Lines.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param line its number, from 1
     * @param json the line
     */
    public static Outcome<Answer> readLine(String source, int line, String json) {
        return Documents.read(source, line, json, Limits.DETERMINATION, ANSWER);
    }

    private static Supplier<Answer> answer(Fields fields) {
        fields.optionalFormat(FORMAT);
        Answer.Builder builder = Answer.builder();
        part(fields, "inquiry", References.id(InquiryId::of), builder::inquiry);
        part(fields, "household", FormDecoders.opaque(HouseholdId::of), builder::household);
        builder.member(fields.optional("member", OutcomeDecoders.MEMBER));
        part(fields, "reviewedOn", Decoders::date, builder::reviewedOn);
        part(fields, "appliedOn", Decoders::date, builder::appliedOn);
        part(fields, "standard", References.id(StandardId::of), builder::standard);
        part(fields, "standardHash", OutcomeDecoders.HASH, builder::standardHash);
        part(fields, "engine", OutcomeDecoders.ENGINE, builder::engine);
        part(fields, "test", References.id(TestId::of), builder::test);
        builder.possible(fields.list("possible", References.id(CategoryId::of)));
        part(fields, "precision", OutcomeDecoders.PRECISION, builder::precision);
        builder.signs(fields.list("signs", SIGN));
        builder.measures(fields.list("measures", OutcomeDecoders.MEASURE));
        builder.missing(fields.list("missing", OutcomeDecoders.MISSING));
        builder.caveats(fields.list("caveats", OutcomeDecoders.CAVEAT));
        return builder::build;
    }

    private static <T> void part(Fields fields, String key, Decoder<T> decoder, Function<T, Answer.Builder> setter) {
        fields.required(key, decoder).ifPresent(setter::apply);
    }
}
