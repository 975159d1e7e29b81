package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.HouseholdWriter;
import org.povertystandard.testkit.DecidingPair.Classified;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes pairs as a case file: the first household of a pair is a base, the second says what is different. */
final class CaseFileWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseFileWriter() {}

    static String write(DecidingPairs pairs) {
        var law = new Law(pairs.standard().standard());
        List<String> bases = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (DecidingPair pair : pairs.pairs()) {
            String base = "pair-" + (bases.size() + 1);
            JsonNode first = document(pair.first());
            bases.add("  " + MAPPER.writeValueAsString(base) + ": " + first);
            ObjectNode changes = MAPPER.createObjectNode();
            changes("", first, document(pair.second()), changes);
            cases.add("  " + one(pairs, law, pair.atom(), base, pair.first(), MAPPER.createObjectNode()));
            cases.add("  " + one(pairs, law, pair.atom(), base, pair.second(), changes));
        }
        for (LoneCase lone : pairs.lone()) {
            String base = "lone-" + (bases.size() + 1);
            bases.add("  " + MAPPER.writeValueAsString(base) + ": " + document(lone.household()));
            cases.add("  " + one(pairs, law, lone.atom(), base, lone.household(), MAPPER.createObjectNode()));
        }
        return "{\"format\": \"poverty-cases/1\", \"standard\": "
                + MAPPER.writeValueAsString(pairs.standard().id().value())
                + (pairs.unverified() == Unverified.USED ? ", \"unverified\": \"used\"" : "")
                + ",\n \"bases\": {\n"
                + String.join(",\n", bases) + "},\n \"cases\": [\n" + String.join(",\n", cases) + "]}\n";
    }

    private static JsonNode document(Classified classified) {
        return MAPPER.readTree(HouseholdWriter.oneLine(classified.household()));
    }

    private static JsonNode one(
            DecidingPairs pairs, Law law, Boundary atom, String base, Classified classified, ObjectNode with) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", atom + " (" + classified.side() + "): " + classified.category());
        node.put("source", "generated from " + pairs.standard().id() + ", test " + pairs.test());
        node.put("base", base);
        if (!with.isEmpty()) {
            node.set("with", with);
        }
        node.put(
                "appliedOn",
                law.appliedOn(classified.household().reviewedOn(), pairs.test()).toString());
        node.put("test", pairs.test().value());
        node.putObject("expect").putArray("possible").add(classified.category().value());
        return node;
    }

    /** By pointer what is to be set in one document to come to the other. Lists of another length are set as a whole. */
    private static void changes(String pointer, JsonNode from, JsonNode to, ObjectNode changes) {
        if (from.equals(to)) {
            return;
        }
        if (from.isObject() && to.isObject()) {
            for (Map.Entry<String, JsonNode> entry : from.properties()) {
                if (!to.has(entry.getKey())) {
                    changes.putNull(pointer + "/" + escaped(entry.getKey()));
                }
            }
            for (Map.Entry<String, JsonNode> entry : to.properties()) {
                changes(pointer + "/" + escaped(entry.getKey()), from.path(entry.getKey()), entry.getValue(), changes);
            }
        } else if (from.isArray() && to.isArray() && from.size() == to.size()) {
            for (int i = 0; i < to.size(); i++) {
                changes(pointer + "/" + i, from.get(i), to.get(i), changes);
            }
        } else {
            changes.set(pointer, to);
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
