package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.povertystandard.vietnam.Damage.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The damages to a criterion, a quantity, a figure or a table, wherever it stands, and what makes and undoes them. */
final class NodeDamages {
    private static final Map<String, String> STRICT = Map.of("<=", "<", "<", "<=", ">=", ">", ">", ">=", "=", ">=");

    private final Map<String, List<String>> codes;
    private final List<Damage> all = new ArrayList<>();
    private Set<String> parts = Set.of();

    NodeDamages(PovertyStandard law) {
        this.codes = codes(law);
    }

    List<Damage> all() {
        return all;
    }

    static String id(JsonNode node) {
        return node.get("id").asString();
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

    /** The damages of one node. */
    void damage(ObjectNode object, Set<String> in) {
        parts = in;
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

    private void change(Kind kind, ObjectNode object, String name, Consumer<ObjectNode> change) {
        add(kind, name, parts, object, change);
    }

    /** A damage to what stands in an object. */
    void add(Kind kind, String name, Set<String> of, ObjectNode object, Consumer<ObjectNode> change) {
        Map<String, JsonNode> sound = new LinkedHashMap<>();
        object.properties().forEach(entry -> sound.put(entry.getKey(), entry.getValue()));
        all.add(new Damage(kind, name, of, () -> change.accept(object), () -> {
            object.removeAll();
            object.setAll(sound);
        }));
    }

    /** A damage by which two objects have what the other has under a key. */
    void swap(Kind kind, String name, Set<String> of, String key, ObjectNode one, ObjectNode other) {
        JsonNode ofOne = one.get(key);
        JsonNode ofOther = other.get(key);
        if (!ofOne.equals(ofOther)) {
            all.add(new Damage(
                    kind,
                    name,
                    of,
                    () -> set(key, one, ofOther, other, ofOne),
                    () -> set(key, one, ofOne, other, ofOther)));
        }
    }

    private static void set(String key, ObjectNode one, JsonNode ofOne, ObjectNode other, JsonNode ofOther) {
        one.set(key, ofOne);
        other.set(key, ofOther);
    }
}
