package org.povertystandard.rules.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * Reads determinations from JSON, strictly, and tells every problem at once. It reads what an engine said; whether the law
 * says so is not its question. A document with more or fewer keys than this version of the library writes is refused; {@code format}
 * alone may be missing, since documents did not always have it: they are of {@value #FORMAT}.
 *
 * <p>The schema is {@code determination.schema.json} beside this class. A document has at most eight mebibytes.
 */
public final class DeterminationReader {
    static final String FORMAT = "poverty-determination/1";

    private static final Decoder<Finding> FINDING = ObjectDecoder.of(fields -> {
        var indicator = fields.required("indicator", References.id(IndicatorId::of));
        var deprived = fields.required("deprived", OutcomeDecoders.TRUTH);
        var reasons = fields.list("reasons", OutcomeDecoders.REASON);
        var cite = OutcomeDecoders.cite(fields);
        return () -> new Finding(indicator.orElseThrow(), deprived.orElseThrow(), reasons, cite);
    });

    private static final Decoder<DeprivationProfile> PROFILE = ObjectDecoder.of(fields -> {
        var findings = fields.list("findings", FINDING);
        return () -> new DeprivationProfile(findings);
    });

    private static final Decoder<ScoreOutcome.Row> ROW = ObjectDecoder.of(fields -> {
        var row = fields.required("row", References.id(RowId::of));
        var holds = fields.required("holds", OutcomeDecoders.TRUTH);
        var points = fields.required("points", OutcomeDecoders.RANGE);
        return () -> new ScoreOutcome.Row(row.orElseThrow(), holds.orElseThrow(), points.orElseThrow());
    });

    private static final Decoder<ScoreOutcome.Item> ITEM = ObjectDecoder.of(fields -> {
        var item = fields.required("item", References.id(ItemId::of));
        var points = fields.required("points", OutcomeDecoders.RANGE);
        var rows = fields.list("rows", ROW);
        return () -> new ScoreOutcome.Item(item.orElseThrow(), points.orElseThrow(), rows);
    });

    private static final Decoder<ScoreOutcome> SCORE = ObjectDecoder.of(fields -> {
        var scorecard = fields.required("scorecard", References.id(ScorecardId::of));
        var columns = fields.list("columns", References.id(ColumnId::of));
        var points = fields.required("points", OutcomeDecoders.RANGE);
        var items = fields.list("items", ITEM);
        return () -> new ScoreOutcome(scorecard.orElseThrow(), columns, points.orElseThrow(), items);
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
        fields.optionalFormat(FORMAT);
        Determination.Builder builder = Determination.builder();
        part(fields, "household", FormDecoders.opaque(HouseholdId::of), builder::household);
        part(fields, "reviewedOn", Decoders::date, builder::reviewedOn);
        part(fields, "appliedOn", Decoders::date, builder::appliedOn);
        part(fields, "standard", References.id(StandardId::of), builder::standard);
        part(fields, "standardHash", OutcomeDecoders.HASH, builder::standardHash);
        part(fields, "engine", OutcomeDecoders.ENGINE, builder::engine);
        part(fields, "test", References.id(TestId::of), builder::test);
        builder.possible(fields.list("possible", References.id(CategoryId::of)));
        part(fields, "precision", OutcomeDecoders.PRECISION, builder::precision);
        builder.measures(fields.list("measures", OutcomeDecoders.MEASURE));
        part(fields, "profile", PROFILE, builder::profile);
        builder.scores(fields.list("scores", SCORE));
        builder.missing(fields.list("missing", OutcomeDecoders.MISSING));
        builder.caveats(fields.list("caveats", OutcomeDecoders.CAVEAT));
        return builder::build;
    }

    private static <T> void part(
            Fields fields, String key, Decoder<T> decoder, Function<T, Determination.Builder> setter) {
        Optional<T> part = fields.required(key, decoder);
        part.ifPresent(setter::apply);
    }
}
