package org.povertystandard.rules.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * Reads overlays: documents that make a standard of another one by what they set, replace, add and take away. A reform is
 * written so, and so is law that refers to other law.
 *
 * <p>What comes out is a standard like any other, read as strictly, with a hash of its own. Everything the overlay leaves alone
 * is the same object as in the base.
 */
public final class DerivedReader {
    static final String FORMAT = "poverty-standard-overlay/1";

    private static final String UNMISTAKABLE = "poverty-standard-overlay";

    private DerivedReader() {}

    /** The standard that a document names as its base; empty if it is no overlay, or does not say it rightly. */
    public static Optional<StandardId> baseOf(StandardDocument document) {
        return named(document, "base").map(DerivedReader::id);
    }

    /** The line on which an overlay names its base; 0 if it does not. */
    public static int lineOfBase(StandardDocument document) {
        return named(document, "base").map(base -> base.location().line()).orElse(0);
    }

    /** The id of the standard that an overlay makes; empty if the document is no overlay, or does not say it rightly. */
    public static Optional<StandardId> idOf(StandardDocument document) {
        return named(document, "id").map(DerivedReader::id);
    }

    private static StandardId id(JsonValue.Text name) {
        return StandardId.of(name.text());
    }

    private static Optional<JsonValue.Text> named(StandardDocument document, String key) {
        if (!new String(document.content(), StandardCharsets.UTF_8).contains(UNMISTAKABLE)) {
            // Most are whole standards; they are not parsed for nothing. A slash may be written in another way.
            return Optional.empty();
        }
        return JsonTree.parse(document.content(), Limits.STANDARD, new Problems(document.name()))
                .filter(JsonValue.ObjectValue.class::isInstance)
                .map(tree -> ((JsonValue.ObjectValue) tree).fields())
                .filter(fields -> fields.get("format") instanceof JsonValue.Text format
                        && format.text().equals(FORMAT)
                        && fields.get(key) instanceof JsonValue.Text name
                        && IdSyntax.isId(name.text()))
                .map(fields -> (JsonValue.Text) fields.get(key));
    }

    /**
     * The standard that an overlay makes of its base, or everything that is wrong with it. Each problem points into the overlay.
     *
     * @param document the overlay
     * @param base the standard it names as its base
     * @throws IllegalArgumentException if the document names another base
     */
    public static Outcome<LoadedStandard> read(StandardDocument document, LoadedStandard base) {
        baseOf(document).filter(named -> !named.equals(base.id())).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "The base of " + document.name() + " is " + other + ", not " + base.id() + ".");
        });
        OverlayProblems problems = new OverlayProblems(document.name());
        Optional<PovertyStandard> standard = StandardReader.parse(document, problems)
                .flatMap(tree -> Fields.of(tree, problems))
                .flatMap(fields -> merged(fields, base, problems))
                .flatMap(tree -> StandardReader.standard(tree, problems))
                .map(ours -> Sharing.with(base.standard(), ours));
        return StandardReader.loaded(standard, problems);
    }

    private static Optional<JsonValue.ObjectValue> merged(
            Fields fields, LoadedStandard base, OverlayProblems problems) {
        fields.text("format")
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(other -> problems.found(
                        Code.NOT_ALLOWED,
                        fields.value("format").orElseThrow(),
                        "Chỉ đọc được định dạng \"" + FORMAT + "\".",
                        "Only the format \"" + FORMAT + "\" can be read."));
        fields.required("base", References.id(StandardId::of));
        fields.value("base").ifPresent(at -> problems.tellAt(at.location()));
        Optional<Derivation.Kind> kind = fields.code("as", StandardCodes.DERIVATIONS);
        Optional<JsonValue.ObjectValue> reason = fields.object("reason");
        Optional<JsonValue.ObjectValue> ofBase = tree(base, problems);
        return ofBase.isEmpty() ? Optional.empty() : merged(fields, base, ofBase.get(), kind, reason, problems);
    }

    private static Optional<JsonValue.ObjectValue> merged(
            Fields fields,
            LoadedStandard base,
            JsonValue.ObjectValue ofBase,
            Optional<Derivation.Kind> kind,
            Optional<JsonValue.ObjectValue> reason,
            OverlayProblems problems) {
        Merge merge = new Merge(ofBase, fields, problems);
        // "id" and "name" are read with the whole; a base's own must not stand in for them.
        fields.required("id", (value, told) -> Optional.of(value));
        fields.required("name", (value, told) -> Optional.of(value));
        if (kind.filter(Derivation.Kind.LAW::equals).isPresent()) {
            fields.required("applied", (value, told) -> Optional.of(value));
        }
        JsonValue.ObjectValue whole = merge.merged();
        fields.finish();
        if (kind.isEmpty()
                || reason.isEmpty()
                || fields.value("id").isEmpty()
                || fields.value("name").isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonValue> made = new LinkedHashMap<>(whole.fields());
        made.put("derivedFrom", derivation(fields, base, reason.get()));
        new StaleReadings(fields, whole, problems).check();
        JsonValue.ObjectValue pruned = Pruning.prune(new JsonValue.ObjectValue(whole.location(), made), ofBase);
        if (pruned.size() > Limits.STANDARD.nodes()) {
            problems.at(
                    Code.LIMIT,
                    fields.object(),
                    "Chuẩn được tạo ra có quá nhiều giá trị. Nhiều nhất là " + Limits.STANDARD.nodes() + ".",
                    "The standard that comes out has too many values. At most " + Limits.STANDARD.nodes()
                            + " are allowed.");
            return Optional.empty();
        }
        return Optional.of(pruned);
    }

    private static JsonValue derivation(Fields fields, LoadedStandard base, JsonValue.ObjectValue reason) {
        Location here = fields.object().location();
        Map<String, JsonValue> derivation = new LinkedHashMap<>();
        derivation.put("standard", new JsonValue.Text(here, base.id().value()));
        derivation.put("hash", new JsonValue.Text(here, base.hash().value()));
        fields.value("as").ifPresent(as -> derivation.put("as", as));
        derivation.put("reason", reason);
        return new JsonValue.ObjectValue(here, derivation);
    }

    /** The base as it would be written; nothing of it stands on a line. */
    private static Optional<JsonValue.ObjectValue> tree(LoadedStandard base, Problems problems) {
        ByteBuffer written = ByteBuffer.wrap(StandardWriter.writeCompact(base.standard()));
        return JsonTree.parse(written, OverlayProblems.OF_THE_BASE, Limits.STANDARD, problems)
                .map(JsonValue.ObjectValue.class::cast);
    }

    /** The keys of the collections whose items have ids. */
    static Map<String, Kind> collections() {
        Map<String, Kind> byKey = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            byKey.put(kind.key, kind);
        }
        return byKey;
    }
}
