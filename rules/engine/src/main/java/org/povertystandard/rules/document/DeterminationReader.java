package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * Reads determinations from JSON, strictly, and tells every problem at once. It reads what an engine said; whether the law
 * says so is not its question.
 *
 * <p>The schema is {@code determination.schema.json} beside this class. A document has at most eight mebibytes.
 */
public final class DeterminationReader {
    static final Decoder<ContentHash> HASH = ObjectDecoder.id(
            ContentHash::of,
            "Mã băm gồm 64 chữ số thập lục phân viết thường.",
            "A content hash has 64 lower-case hexadecimal digits.");

    private static final Decoder<EngineId> ENGINE = ObjectDecoder.of(fields -> {
        var name = fields.text("name");
        var version = fields.text("version");
        return () -> new EngineId(name.orElseThrow(), version.orElseThrow());
    });

    private static final Decoder<LineOutcome> LINE = ObjectDecoder.of(fields -> {
        var line = fields.required("line", ObjectDecoder.id(LineId::of));
        var operator = fields.required("operator", OutcomeDecoders.OPERATOR);
        var limit = fields.required("limit", OutcomeDecoders.RANGE);
        var met = fields.required("met", OutcomeDecoders.TRUTH);
        var cite = cite(fields);
        return () -> new LineOutcome(
                line.orElseThrow(), operator.orElseThrow(), limit.orElseThrow(), met.orElseThrow(), cite);
    });

    private static final Decoder<MeasureOutcome> MEASURE = ObjectDecoder.of(fields -> {
        var measure = fields.required("measure", ObjectDecoder.id(MeasureId::of));
        var side = fields.code("side", OutcomeDecoders.byCode(Stream.of(Side.values()), Side::code));
        var value = fields.required("value", OutcomeDecoders.RANGE);
        var lines = fields.list("lines", LINE);
        return () -> new MeasureOutcome(measure.orElseThrow(), side.orElseThrow(), value.orElseThrow(), lines);
    });

    private static final Decoder<Finding> FINDING = ObjectDecoder.of(fields -> {
        var indicator = fields.required("indicator", ObjectDecoder.id(IndicatorId::of));
        var deprived = fields.required("deprived", OutcomeDecoders.TRUTH);
        var reasons = fields.list("reasons", OutcomeDecoders.REASON);
        var cite = cite(fields);
        return () -> new Finding(indicator.orElseThrow(), deprived.orElseThrow(), reasons, cite);
    });

    private static final Decoder<DeprivationProfile> PROFILE = ObjectDecoder.of(fields -> {
        var findings = fields.list("findings", FINDING);
        return () -> new DeprivationProfile(findings);
    });

    private static final Decoder<ScoreOutcome.Row> ROW = ObjectDecoder.of(fields -> {
        var row = fields.required("row", ObjectDecoder.id(RowId::of));
        var holds = fields.required("holds", OutcomeDecoders.TRUTH);
        var points = fields.required("points", OutcomeDecoders.RANGE);
        return () -> new ScoreOutcome.Row(row.orElseThrow(), holds.orElseThrow(), points.orElseThrow());
    });

    private static final Decoder<ScoreOutcome.Item> ITEM = ObjectDecoder.of(fields -> {
        var item = fields.required("item", ObjectDecoder.id(ItemId::of));
        var points = fields.required("points", OutcomeDecoders.RANGE);
        var rows = fields.list("rows", ROW);
        return () -> new ScoreOutcome.Item(item.orElseThrow(), points.orElseThrow(), rows);
    });

    private static final Decoder<ScoreOutcome> SCORE = ObjectDecoder.of(fields -> {
        var scorecard = fields.required("scorecard", ObjectDecoder.id(ScorecardId::of));
        var columns = fields.list("columns", ObjectDecoder.id(ColumnId::of));
        var points = fields.required("points", OutcomeDecoders.RANGE);
        var items = fields.list("items", ITEM);
        return () -> new ScoreOutcome(scorecard.orElseThrow(), columns, points.orElseThrow(), items);
    });

    private static final Decoder<MissingFact> MISSING = ObjectDecoder.of(fields -> {
        var member = fields.optional("member", OutcomeDecoders.MEMBER);
        var facts = fields.list("facts", OutcomeDecoders.FACT);
        var classesLeft = fields.required("classesLeft", Decoders::whole);
        var settling = fields.required("settling", Decoders::whole);
        var answers = fields.required("answers", Decoders::whole);
        return () -> new MissingFact(
                member, facts, classesLeft.orElseThrow(), settling.orElseThrow(), answers.orElseThrow());
    });

    static final Decoder<Determination> DETERMINATION = ObjectDecoder.of(DeterminationReader::determination);

    private DeterminationReader() {}

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json UTF-8
     */
    public static Outcome<Determination> read(String source, byte[] json) {
        return Documents.read(source, json, Limits.DETERMINATION, DETERMINATION);
    }

    /**
     * Reads one document.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param json the text
     */
    public static Outcome<Determination> read(String source, String json) {
        return readLine(source, 1, json);
    }

    /**
     * Reads one line of JSON Lines.
     *
     * @param source where it comes from, for messages, such as a file name
     * @param line its number, from 1
     * @param json the line
     */
    public static Outcome<Determination> readLine(String source, int line, String json) {
        return Documents.read(source, line, json, Limits.DETERMINATION, DETERMINATION);
    }

    private static Supplier<Determination> determination(Fields fields) {
        Determination.Builder builder = Determination.builder();
        part(fields, "household", FormDecoders.opaque(HouseholdId::of), builder::household);
        part(fields, "reviewedOn", Decoders::date, builder::reviewedOn);
        part(fields, "appliedOn", Decoders::date, builder::appliedOn);
        part(fields, "standard", ObjectDecoder.id(StandardId::of), builder::standard);
        part(fields, "standardHash", HASH, builder::standardHash);
        part(fields, "engine", ENGINE, builder::engine);
        part(fields, "test", ObjectDecoder.id(TestId::of), builder::test);
        builder.possible(fields.list("possible", ObjectDecoder.id(CategoryId::of)));
        part(
                fields,
                "precision",
                Decoders.code(OutcomeDecoders.byCode(Stream.of(Precision.values()), DeterminationWriter::lowerCase)),
                builder::precision);
        builder.measures(fields.list("measures", MEASURE));
        part(fields, "profile", PROFILE, builder::profile);
        builder.scores(fields.list("scores", SCORE));
        builder.missing(fields.list("missing", MISSING));
        builder.caveats(fields.list("caveats", OutcomeDecoders.CAVEAT));
        return builder::build;
    }

    private static <T> void part(
            Fields fields, String key, Decoder<T> decoder, Function<T, Determination.Builder> setter) {
        Optional<T> part = fields.required(key, decoder);
        part.ifPresent(setter::apply);
    }

    private static List<CitationId> cite(Fields fields) {
        return fields.list("cite", ObjectDecoder.id(CitationId::of));
    }
}
