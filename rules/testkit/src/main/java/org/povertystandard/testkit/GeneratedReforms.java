package org.povertystandard.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generated reforms of a standard, for properties of whatever compares standards: overlays that move figures up or down, test
 * indicators otherwise, and replace tests by the same with strict lines made inclusive and inclusive ones strict. Each has
 * a reason and a source, and is one that a reader accepts. A failing one shrinks to fewer changes.
 */
public final class GeneratedReforms {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST_CHANGES = 3;
    private static final int FARTHEST = 9;

    private final LoadedStandard base;
    private final JsonNode document;

    private GeneratedReforms(LoadedStandard base) {
        this.base = base;
        this.document = MAPPER.readTree(StandardWriter.write(base.standard()));
    }

    /** Overlay documents of a standard: see {@code docs/overlay-format.md}. */
    public static Arbitrary<StandardDocument> documents(LoadedStandard base) {
        return new GeneratedReforms(base).documents();
    }

    /** The standards that such overlays make. */
    public static Arbitrary<LoadedStandard> of(LoadedStandard base) {
        return documents(base)
                .map(document -> DerivedReader.read(document, base).orElseThrow());
    }

    /** One thing that a reform changes. */
    private interface Change {
        void write(ObjectNode overlay);
    }

    private Arbitrary<StandardDocument> documents() {
        List<Arbitrary<Change>> kinds = new ArrayList<>();
        kinds.add(line());
        if (!document.path("figures").isEmpty()) {
            kinds.add(figure());
        }
        if (!document.path("indicators").isEmpty()) {
            kinds.add(indicator());
        }
        return Arbitraries.oneOf(kinds)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CHANGES)
                .map(this::overlay);
    }

    private StandardDocument overlay(List<Change> changes) {
        ObjectNode overlay = MAPPER.createObjectNode();
        overlay.put("format", "poverty-standard-overlay/1").put("id", "generated-reform");
        label(overlay, "name", "Cải cách được sinh ra", "A generated reform");
        overlay.put("base", base.id().value()).put("as", "reform");
        label(overlay, "reason", "Để thử.", "To try it.");
        ObjectNode act = overlay.putArray("instruments").addObject().put("id", "generated-proposal");
        label(act, "kind", "Đề xuất", "Proposal");
        ObjectNode citation = overlay.putArray("citations").addObject();
        citation.put("id", "generated-source").put("instrument", "generated-proposal");
        label(citation, "place", "Điều 1", "Art. 1");
        citation.put("attestation", "draft");
        changes.forEach(change -> change.write(overlay));
        if (overlay.has("sets")) {
            overlay.putArray("cite").add("generated-source");
        }
        return new StandardDocument("generated-reform.json", overlay.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void label(ObjectNode node, String key, String vi, String en) {
        node.putObject(key).put("vi", vi).put("en", en);
    }

    private static ObjectNode sets(ObjectNode overlay, String kind) {
        ObjectNode sets = overlay.has("sets") ? (ObjectNode) overlay.get("sets") : overlay.putObject("sets");
        return sets.has(kind) ? (ObjectNode) sets.get(kind) : sets.putObject(kind);
    }

    private static Arbitrary<JsonNode> one(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return Arbitraries.of(items);
    }

    /** A figure stays above 0, so that what divides by it still can. */
    private Arbitrary<Change> figure() {
        return Combinators.combine(
                        one(document.get("figures")),
                        Arbitraries.integers().between(1, FARTHEST),
                        Arbitraries.of(true, false))
                .as((figure, by, up) -> overlay -> {
                    BigDecimal value = figure.get("value").decimalValue();
                    BigDecimal lower = value.subtract(BigDecimal.valueOf(by));
                    sets(overlay, "figures")
                            .put(
                                    figure.get("id").stringValue(),
                                    up || lower.signum() <= 0 ? value.add(BigDecimal.valueOf(by)) : lower);
                });
    }

    /** Its opposite, another one's test, or both of theirs, or either. */
    private Arbitrary<Change> indicator() {
        return Combinators.combine(
                        one(document.get("indicators")),
                        one(document.get("indicators")),
                        Arbitraries.of("not", "all", "any", "other"))
                .as((indicator, other, how) -> overlay -> {
                    JsonNode own = indicator.get("deprivedWhen");
                    JsonNode others = other.get("deprivedWhen");
                    ObjectNode made = MAPPER.createObjectNode();
                    switch (how) {
                        case "not" -> made.set("not", own);
                        case "other" -> made.setAll((ObjectNode) others.deepCopy());
                        default -> made.putArray(how).add(own).add(others);
                    }
                    sets(overlay, "indicators").set(indicator.get("id").stringValue(), made);
                });
    }

    /** A test takes the place of the base's, of the same name; its lines are held strictly, or no longer are. */
    private Arbitrary<Change> line() {
        return one(document.get("tests")).map(test -> overlay -> {
            JsonNode changed = test.deepCopy();
            for (JsonNode measure : changed.get("measures")) {
                measure.get("lines").forEach(line -> turn((ObjectNode) line));
            }
            ArrayNode tests = overlay.has("tests") ? (ArrayNode) overlay.get("tests") : overlay.putArray("tests");
            for (JsonNode there : tests) {
                if (there.get("id").equals(test.get("id"))) {
                    return;
                }
            }
            tests.add(changed);
        });
    }

    private static void turn(ObjectNode line) {
        line.put(
                "operator",
                switch (line.get("operator").stringValue()) {
                    case "<" -> "<=";
                    case "<=" -> "<";
                    case ">" -> ">=";
                    case ">=" -> ">";
                    default -> "<=";
                });
    }
}
