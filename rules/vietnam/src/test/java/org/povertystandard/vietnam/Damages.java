package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.povertystandard.fact.FactType;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.PovertyStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every small damage to what the tests of a standard look at, in its document: to indicators, scorecards, tests, and the
 * definitions, figures and tables that they name. What inquiries ask, and of whom questions are asked, is left alone.
 */
final class Damages {
    private static final Map<String, String> STRICT = Map.of("<=", "<", "<", "<=", ">=", ">", ">", ">=", "=", ">=");

    private final JsonNode standard;
    private final Map<String, List<String>> codes;
    private final Map<JsonNode, Set<String>> parts = new IdentityHashMap<>();
    private final List<JsonNode> seen = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    /** A kind of damage. */
    enum Kind {
        ANSWER_IN_A_LIST,
        BOUND_MADE_STRICT,
        ANSWER_TURNED_ROUND,
        SOME_MADE_ALL,
        AND_MADE_OR,
        NOT_DROPPED,
        BRANCHES_SWAPPED,
        POINTS_SWAPPED,
        COUNTED_OTHERWISE,
        INDICATOR_DROPPED,
        FIGURE_MOVED,
        ROW_DROPPED,
        CELL_MOVED
    }

    /**
     * One damage.
     *
     * @param kind what sort
     * @param name what is damaged, and how
     * @param parts the parts of the standard in which it stands, as boundaries name their owners
     * @param make damages the document
     * @param undo makes it sound again
     */
    record Damage(Kind kind, String name, Set<String> parts, Runnable make, Runnable undo) {
        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    private Damages(PovertyStandard law, JsonNode standard) {
        this.standard = standard;
        this.codes = codes(law);
    }

    static List<Damage> of(PovertyStandard law, JsonNode standard) {
        var damages = new Damages(law, standard);
        damages.collect();
        return damages.damages;
    }

    private static Map<String, List<String>> codes(PovertyStandard law) {
        Map<String, List<String>> codes = new HashMap<>();
        Stream.concat(
                        FormFacts.all().stream().map(fact -> fact.declaration()),
                        law.facts().stream().map(fact -> fact.declaration()))
                .forEach(fact -> {
                    if (fact.type() instanceof FactType.Choice choice) {
                        codes.put(fact.id().value(), choice.codes());
                    }
                });
        return codes;
    }

    private void collect() {
        standard.path("indicators").forEach(each -> walk(each, "indicator " + id(each)));
        standard.path("scorecards").forEach(card -> {
            card.get("columns").forEach(each -> walk(each, "column " + id(each) + " of " + id(card)));
            card.get("items")
                    .forEach(item -> item.get("rows").forEach(row -> walk(row, "row " + id(row) + " of " + id(card))));
        });
        standard.path("tests").forEach(each -> walk(each, "test " + id(each)));
        seen.forEach(this::damage);
        standard.path("scorecards").forEach(card -> card.get("items").forEach(item -> item(card, item)));
        dropAll((ArrayNode) standard.path("indicators"));
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private void walk(JsonNode node, String part) {
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

    private void follow(JsonNode node, String key, String list, String part) {
        if (node.isObject() && node.has(key) && node.get(key).isString()) {
            standard.path(list)
                    .valueStream()
                    .filter(each -> each.get("id").equals(node.get(key)))
                    .forEach(each -> walk(each, part));
        }
    }

    private void damage(JsonNode node) {
        ObjectNode object = (ObjectNode) node;
        if (object.has("in")) {
            list(object);
        }
        if (object.has("compare")) {
            bound(object);
        }
        if (object.has("operator")) {
            set(
                    Kind.BOUND_MADE_STRICT,
                    object,
                    "operator",
                    STRICT.get(object.get("operator").asString()));
        }
        if (object.has("is") && object.get("is").isBoolean()) {
            boolean is = object.get("is").asBoolean();
            change(Kind.ANSWER_TURNED_ROUND, object, object.get("fact").asString(), each -> each.put("is", !is));
        }
        renamed(Kind.SOME_MADE_ALL, object, "anyMember", "everyMember");
        renamed(Kind.SOME_MADE_ALL, object, "everyMember", "anyMember");
        if (object.path("all").size() > 1) {
            renamed(Kind.AND_MADE_OR, object, "all", "any");
        }
        if (object.path("any").size() > 1) {
            renamed(Kind.AND_MADE_OR, object, "any", "all");
        }
        if (object.has("not")) {
            JsonNode negated = object.get("not");
            change(
                    Kind.NOT_DROPPED,
                    object,
                    negated.toString(),
                    each -> each.putObject("not").set("not", negated));
        }
        if (object.has("byChoice")) {
            branches((ObjectNode) object.get("of"), object);
        }
        if (object.has("unit") && object.has("value")) {
            figure(object);
        }
        if (object.has("columns") && object.has("rows")) {
            table(object);
        }
    }

    private void list(ObjectNode object) {
        List<String> named =
                object.get("in").valueStream().map(JsonNode::asString).toList();
        String fact = object.get("fact").asString();
        for (String code : codes.getOrDefault(fact, List.of())) {
            Set<String> moved = new TreeSet<>(named);
            if (!moved.remove(code)) {
                moved.add(code);
            }
            change(
                    Kind.ANSWER_IN_A_LIST,
                    object,
                    fact + " in " + new TreeSet<>(named) + ": " + code,
                    each -> moved.forEach(each.putArray("in")::add));
        }
    }

    private void bound(ObjectNode object) {
        ArrayNode compare = (ArrayNode) object.get("compare");
        ArrayNode changed = compare.deepCopy();
        changed.set(1, STRICT.get(compare.get(1).asString()));
        change(Kind.BOUND_MADE_STRICT, object, compare.toString(), each -> each.set("compare", changed));
    }

    private void set(Kind kind, ObjectNode object, String key, String value) {
        change(kind, object, object.path("id").asString(key), each -> each.put(key, value));
    }

    private void renamed(Kind kind, ObjectNode object, String from, String to) {
        if (object.has(from)) {
            change(kind, object, object.get(from).toString(), each -> each.set(to, each.remove(from)));
        }
    }

    private void branches(ObjectNode of, ObjectNode object) {
        List<String> keys = of.propertyNames().stream().toList();
        for (int i = 1; i < keys.size(); i++) {
            String one = keys.get(i - 1);
            String other = keys.get(i);
            if (!of.get(one).equals(of.get(other))) {
                ObjectNode swapped = of.deepCopy();
                swapped.set(one, of.get(other));
                swapped.set(other, of.get(one));
                change(
                        Kind.BRANCHES_SWAPPED,
                        object,
                        one + " and " + other + " of " + of,
                        each -> each.set("of", swapped));
            }
        }
    }

    private void figure(ObjectNode figure) {
        BigDecimal value = figure.get("value").decimalValue();
        BigDecimal step = switch (figure.get("unit").asString()) {
            case "m2/person" -> new BigDecimal("0.01");
            case "share", "kWh/month" -> new BigDecimal("0.1");
            case "points" -> new BigDecimal("5");
            default -> BigDecimal.ONE;
        };
        for (BigDecimal moved : List.of(value.add(step), value.subtract(step))) {
            change(Kind.FIGURE_MOVED, figure, id(figure) + " to " + moved, each -> each.put("value", moved));
        }
    }

    /** A row in ten, and its cells. */
    private void table(ObjectNode table) {
        ArrayNode rows = (ArrayNode) table.get("rows");
        for (int i = 0; i < rows.size(); i += 10) {
            int at = i;
            change(Kind.ROW_DROPPED, table, id(table) + " " + rows.get(i).get("at"), each -> {
                ArrayNode fewer = rows.deepCopy();
                fewer.remove(at);
                each.set("rows", fewer);
            });
            JsonNode cell = rows.get(i).get("values").get(0);
            if (cell.isNumber()) {
                change(Kind.CELL_MOVED, table, id(table) + " " + rows.get(i).get("at"), each -> {
                    ArrayNode moved = rows.deepCopy();
                    ((ArrayNode) moved.get(at).get("values"))
                            .set(0, cell.decimalValue().add(BigDecimal.ONE));
                    each.set("rows", moved);
                });
            }
        }
    }

    private void item(JsonNode card, JsonNode item) {
        Set<String> rows = new TreeSet<>();
        item.get("rows").forEach(row -> rows.add("row " + id(row) + " of " + id(card)));
        boolean first = item.get("counts").asString().equals("first-row");
        add(
                Kind.COUNTED_OTHERWISE,
                id(item),
                rows,
                (ObjectNode) item,
                each -> each.put("counts", first ? "every-row" : "first-row"));
        for (int i = 1; i < item.get("rows").size(); i++) {
            ObjectNode one = (ObjectNode) item.get("rows").get(i - 1);
            ObjectNode other = (ObjectNode) item.get("rows").get(i);
            JsonNode points = one.get("points");
            JsonNode others = other.get("points");
            if (!points.equals(others)) {
                damages.add(new Damage(
                        Kind.POINTS_SWAPPED,
                        id(one) + " and " + id(other),
                        Set.of("row " + id(one) + " of " + id(card), "row " + id(other) + " of " + id(card)),
                        () -> swap(one, others, other, points),
                        () -> swap(one, points, other, others)));
            }
        }
    }

    private static void swap(ObjectNode one, JsonNode ofOne, ObjectNode other, JsonNode ofOther) {
        one.set("points", ofOne);
        other.set("points", ofOther);
    }

    private void dropAll(ArrayNode indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            JsonNode dropped = indicators.get(i);
            damages.add(new Damage(
                    Kind.INDICATOR_DROPPED,
                    id(dropped),
                    Set.of("indicator " + id(dropped)),
                    () -> indicators.remove(at),
                    () -> indicators.insert(at, dropped)));
        }
    }

    private void change(Kind kind, ObjectNode object, String name, Consumer<ObjectNode> change) {
        add(kind, name, parts.get(object), object, change);
    }

    private void add(Kind kind, String name, Set<String> of, ObjectNode object, Consumer<ObjectNode> change) {
        Map<String, JsonNode> sound = new LinkedHashMap<>();
        object.properties().forEach(entry -> sound.put(entry.getKey(), entry.getValue()));
        damages.add(new Damage(kind, name, of, () -> change.accept(object), () -> {
            object.removeAll();
            object.setAll(sound);
        }));
    }
}
