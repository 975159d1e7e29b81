package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.household.MemberId;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.StandardId;

/** The decoders of what determinations are made of. */
final class OutcomeDecoders {
    static final Decoder<MemberId> MEMBER = FormDecoders.opaque(MemberId::of);
    static final Decoder<FactId> FACT = References.id(FactId::of);
    static final Decoder<Truth> TRUTH = Decoders.code(byCode(Stream.of(Truth.values()), OutcomeWriter::lowerCase));
    static final Decoder<Operator> OPERATOR = Decoders.code(byCode(Stream.of(Operator.values()), Operator::symbol));

    static final Decoder<Range> RANGE = ObjectDecoder.of(fields -> {
        var lowest = fields.optional("lowest", ExactNumbers::decode);
        var highest = fields.optional("highest", ExactNumbers::decode);
        return () -> new Range(lowest, highest);
    });

    static final Decoder<ContentHash> HASH = ObjectDecoder.id(
            ContentHash::of,
            "Mã băm gồm 64 chữ số thập lục phân viết thường.",
            "A content hash has 64 lower-case hexadecimal digits.");

    static final Decoder<EngineId> ENGINE = ObjectDecoder.of(fields -> {
        var name = fields.text("name");
        var version = fields.text("version");
        return () -> new EngineId(name.orElseThrow(), version.orElseThrow());
    });

    static final Decoder<LineOutcome> LINE = ObjectDecoder.of(fields -> {
        var line = fields.required("line", References.id(LineId::of));
        var operator = fields.required("operator", OPERATOR);
        var limit = fields.required("limit", RANGE);
        var met = fields.required("met", TRUTH);
        var cite = cite(fields);
        return () -> new LineOutcome(
                line.orElseThrow(), operator.orElseThrow(), limit.orElseThrow(), met.orElseThrow(), cite);
    });

    static final Decoder<MeasureOutcome> MEASURE = ObjectDecoder.of(fields -> {
        var measure = fields.required("measure", References.id(MeasureId::of));
        var side = fields.code("side", byCode(Stream.of(Side.values()), Side::code));
        var value = fields.required("value", RANGE);
        var lines = fields.list("lines", LINE);
        return () -> new MeasureOutcome(measure.orElseThrow(), side.orElseThrow(), value.orElseThrow(), lines);
    });

    static final Decoder<MissingFact> MISSING = ObjectDecoder.of(fields -> {
        var member = fields.optional("member", MEMBER);
        var facts = fields.list("facts", FACT);
        var classesLeft = fields.required("classesLeft", Decoders::whole);
        var settling = fields.required("settling", Decoders::whole);
        var answers = fields.required("answers", Decoders::whole);
        return () -> new MissingFact(
                member, facts, classesLeft.orElseThrow(), settling.orElseThrow(), answers.orElseThrow());
    });

    static final Decoder<Precision> PRECISION =
            Decoders.code(byCode(Stream.of(Precision.values()), OutcomeWriter::lowerCase));

    private static final Decoder<Label> LABEL = ObjectDecoder.of(fields -> {
        var vi = fields.text("vi");
        var en = fields.text("en");
        return () -> Label.of(vi.orElseThrow(), en.orElseThrow());
    });

    private static final Decoder<FactValue> STATE =
            Decoders.code(byCode(Stream.of(FactValue.UNKNOWN, FactValue.NOT_APPLICABLE), OutcomeWriter::stateCode));

    private static final Decoder<List<FactValue>> ANSWER = ObjectDecoder.of(fields -> {
        List<FactValue> answers = new ArrayList<>();
        fields.optional("yesNo", Decoders::bool).map(FactValue::of).ifPresent(answers::add);
        fields.optional("code", Decoders::text).map(FactValue::of).ifPresent(answers::add);
        fields.optional("number", ExactNumbers::decode).map(FactValue::of).ifPresent(answers::add);
        return () -> answers;
    });

    static final Decoder<Reason> REASON = ObjectDecoder.byKind(reasons());
    static final Decoder<Caveat> CAVEAT = ObjectDecoder.byKind(caveats());

    private OutcomeDecoders() {}

    static List<CitationId> cite(Fields fields) {
        return fields.list("cite", References.id(CitationId::of));
    }

    static <T> Map<String, T> byCode(Stream<T> values, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.put(code.apply(value), value));
        return Collections.unmodifiableMap(byCode);
    }

    private static Map<String, Function<Fields, Supplier<? extends Reason>>> reasons() {
        Map<String, Function<Fields, Supplier<? extends Reason>>> kinds = new LinkedHashMap<>();
        kinds.put("answered", OutcomeDecoders::answered);
        kinds.put("compared", OutcomeDecoders::compared);
        return kinds;
    }

    private static Supplier<Reason> answered(Fields fields) {
        var member = fields.optional("member", MEMBER);
        var fact = fields.required("fact", FACT);
        var found = fields.required("found", OutcomeDecoders::factValue);
        var tested = fields.required("tested", FormDecoders.setOf(Decoders::text));
        var unasked = fields.list("unasked", FACT);
        return () ->
                new Reason.Answered(member, fact.orElseThrow(), found.orElseThrow(), tested.orElseThrow(), unasked);
    }

    private static Supplier<Reason> compared(Fields fields) {
        var member = fields.optional("member", MEMBER);
        var what = fields.optional("what", References.id(DefinitionId::of));
        var facts = fields.list("facts", FACT);
        var counted = fields.list("counted", MEMBER);
        var found = fields.optional("found", RANGE);
        var operator = fields.required("operator", OPERATOR);
        var limit = fields.optional("limit", RANGE);
        var figures = fields.list("figures", References.id(FigureId::of));
        var unasked = fields.list("unasked", FACT);
        return () -> new Reason.Compared(
                member, what, facts, counted, found, operator.orElseThrow(), limit, figures, unasked);
    }

    private static Map<String, Function<Fields, Supplier<? extends Caveat>>> caveats() {
        Map<String, Function<Fields, Supplier<? extends Caveat>>> kinds = new LinkedHashMap<>();
        kinds.put("reform", fields -> {
            var base = fields.required("base", References.id(StandardId::of));
            return () -> new Caveat.OfReform(base.orElseThrow());
        });
        kinds.put("reading", OutcomeDecoders::ofReading);
        kinds.put("source", fields -> {
            var citation = fields.required("citation", References.id(CitationId::of));
            return () -> new Caveat.OfSource(citation.orElseThrow());
        });
        kinds.put("unverified", fields -> {
            var indicators = fields.list("indicators", References.id(IndicatorId::of));
            return () -> new Caveat.Unverified(indicators);
        });
        kinds.put("period", fields -> {
            var text = fields.required("text", LABEL);
            return () -> new Caveat.OfPeriod(text.orElseThrow());
        });
        kinds.put("unused-answer", fields -> {
            var member = fields.optional("member", MEMBER);
            var fact = fields.required("fact", FACT);
            return () -> new Caveat.UnusedAnswer(member, fact.orElseThrow());
        });
        return kinds;
    }

    private static Supplier<Caveat> ofReading(Fields fields) {
        var reading = fields.required("reading", References.id(ReadingId::of));
        var alternative = fields.required("alternative", References.id(AlternativeId::of));
        var changes = fields.list("changes", Decoders::text);
        var possible = fields.list("possible", References.id(CategoryId::of));
        return () -> new Caveat.OfReading(reading.orElseThrow(), alternative.orElseThrow(), changes, possible);
    }

    /** A state of a fact: two words, or an object whose one key says what the answer is. */
    private static Optional<FactValue> factValue(JsonValue value, Problems problems) {
        if (value instanceof JsonValue.Text) {
            return STATE.decode(value, problems);
        }
        return ANSWER.decode(value, problems).flatMap(answers -> {
            if (answers.size() == 1) {
                return Optional.of(answers.get(0));
            }
            problems.at(
                    Code.NOT_ALLOWED,
                    value,
                    "Phải có đúng một trong các khóa yesNo, code, number.",
                    "Exactly one of the keys yesNo, code, number is allowed.");
            return Optional.empty();
        });
    }
}
