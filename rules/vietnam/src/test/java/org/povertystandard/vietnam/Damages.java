package org.povertystandard.vietnam;

import static org.povertystandard.vietnam.NodeDamages.id;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.vietnam.Damage.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every small damage to what the tests of a standard look at, in its document: to indicators, scorecards, tests, and the
 * definitions, figures and tables that they name. What inquiries ask, and of whom questions are asked, is in {@link
 * InquiryDamages}.
 */
final class Damages {
    private final JsonNode standard;
    private final NodeDamages damages;
    private final Map<JsonNode, Set<String>> parts = new IdentityHashMap<>();
    private final List<JsonNode> seen = new ArrayList<>();

    Damages(PovertyStandard law, JsonNode standard) {
        this.standard = standard;
        this.damages = new NodeDamages(law);
    }

    static List<Damage> of(PovertyStandard law, JsonNode standard) {
        var damages = new Damages(law, standard);
        damages.collect();
        return damages.damages.all();
    }

    private void collect() {
        standard.path("indicators").forEach(each -> walk(each, "indicator " + id(each)));
        standard.path("scorecards").forEach(card -> {
            card.get("columns").forEach(each -> walk(each, "column " + id(each) + " of " + id(card)));
            card.get("items")
                    .forEach(item -> item.get("rows").forEach(row -> walk(row, "row " + id(row) + " of " + id(card))));
        });
        standard.path("tests").forEach(each -> walk(each, "test " + id(each)));
        nodes();
        standard.path("scorecards").forEach(card -> card.get("items").forEach(item -> item(card, item)));
        dropAll((ArrayNode) standard.path("indicators"));
    }

    /** The damages to everything that was walked through. */
    NodeDamages nodes() {
        seen.forEach(node -> damages.damage((ObjectNode) node, parts.getOrDefault(node, Set.of())));
        return damages;
    }

    /** Goes through a part, and through what it names. */
    void walk(JsonNode node, String part) {
        if (node.isObject()
                && !parts.computeIfAbsent(node, any -> new TreeSet<>()).add(part)) {
            return;
        }
        if (node.isObject() && parts.get(node).size() == 1) {
            seen.add(node);
        }
        follow(node, "definition", "definitions", part);
        follow(node, "figure", "figures", part);
        follow(node, "lookup", "tables", part);
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (!Set.of("label", "cite", "points").contains(child.getKey())) {
                walk(child.getValue(), part);
            }
        }
        if (node.isArray()) {
            node.forEach(child -> walk(child, part));
        }
    }

    /** Goes through a definition by its name. */
    void definition(String name, String part) {
        standard.path("definitions")
                .valueStream()
                .filter(each -> id(each).equals(name))
                .forEach(each -> walk(each, part));
    }

    private void follow(JsonNode node, String key, String list, String part) {
        if (node.isObject() && node.has(key) && node.get(key).isString()) {
            standard.path(list)
                    .valueStream()
                    .filter(each -> each.get("id").equals(node.get(key)))
                    .forEach(each -> walk(each, part));
        }
    }

    private void item(JsonNode card, JsonNode item) {
        Set<String> rows = new TreeSet<>();
        item.get("rows").forEach(row -> rows.add("row " + id(row) + " of " + id(card)));
        boolean first = item.get("counts").asString().equals("first-row");
        damages.add(
                Kind.COUNTED_OTHERWISE,
                id(item),
                rows,
                (ObjectNode) item,
                each -> each.put("counts", first ? "every-row" : "first-row"));
        for (int i = 1; i < item.get("rows").size(); i++) {
            ObjectNode one = (ObjectNode) item.get("rows").get(i - 1);
            ObjectNode other = (ObjectNode) item.get("rows").get(i);
            damages.swap(
                    Kind.POINTS_SWAPPED,
                    id(one) + " and " + id(other),
                    Set.of("row " + id(one) + " of " + id(card), "row " + id(other) + " of " + id(card)),
                    "points",
                    one,
                    other);
        }
    }

    private void dropAll(ArrayNode indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            JsonNode dropped = indicators.get(i);
            damages.all()
                    .add(new Damage(
                            Kind.INDICATOR_DROPPED,
                            id(dropped),
                            Set.of("indicator " + id(dropped)),
                            () -> indicators.remove(at),
                            () -> indicators.insert(at, dropped)));
        }
    }
}
