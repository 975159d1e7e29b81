package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;

/**
 * The slots, tests and features of a standard and all its variants, each once: what is the same is one object, whichever
 * variant asks. Complete before the first household.
 */
final class Vocabulary {
    private final Map<List<Object>, Slot> slots = new HashMap<>();
    private final Map<TestNode, Feature> features = new IdentityHashMap<>();
    private final Map<Object, TestNode> known = new HashMap<>();
    private final List<TestNode> nodes = new ArrayList<>();
    private final Map<List<Object>, QuantityNode.Named> named = new HashMap<>();
    private final Quantities quantities = new Quantities();
    private final List<QuantityNode.Named> kept = new ArrayList<>();
    private final Map<List<Object>, ScoreColumns> columns = new HashMap<>();
    private final Map<LookupTable, CellTable> tables = new IdentityHashMap<>();
    private final Hanging hanging = new Hanging(slots.values(), nodes, kept, columns.values());

    Slot slot(Slot.Key key, FactDeclaration declaration) {
        return slots.computeIfAbsent(key.parts(), newKey -> new Slot(slots.size(), key, declaration));
    }

    Quantities quantities() {
        return quantities;
    }

    Feature feature(TestNode test) {
        return features.computeIfAbsent(test, newTest -> new Feature(features.size(), newTest));
    }

    /**
     * The one node of a kind made of these parts.
     *
     * @param key tells it from every other: its kind and its parts
     * @param parts tells of its parts
     * @param make makes it, if there is none yet
     */
    TestNode node(Object key, Consumer<Parts> parts, Function<TestNode.Place, TestNode> make) {
        TestNode node = known.get(key);
        if (node == null) {
            var reach = new Reach();
            parts.accept(reach);
            node = make.apply(new TestNode.Place(nodes.size(), reach.ofMember(), reach.isLasting()));
            nodes.add(node);
            known.put(key, node);
        }
        return node;
    }

    /** A quantity with a name; remembered if it is one of the household and depends on facts alone. */
    QuantityNode.Named named(DefinitionId name, QuantityNode quantity) {
        return named.computeIfAbsent(List.of(name, quantities.number(quantity)), key -> {
            var reach = new Reach();
            reach.quantity(quantity);
            boolean keep = !reach.ofMember() && reach.isLasting();
            var node = new QuantityNode.Named(name, quantity, keep ? kept.size() : QuantityNode.Named.NOT_KEPT);
            if (keep) {
                kept.add(node);
            }
            quantities.of(node, name, quantity);
            return node;
        });
    }

    CellTable table(LookupTable table) {
        return tables.computeIfAbsent(table, CellTable::new);
    }

    /** The columns as everybody shares them. */
    ScoreColumns columns(List<ScoreColumns.Column> some) {
        List<Object> key = new ArrayList<>();
        for (ScoreColumns.Column column : some) {
            key.add(column.id());
            key.add(column.when());
        }
        return columns.computeIfAbsent(key, newKey -> new ScoreColumns(columns.size(), some));
    }

    /** What hangs on the answer to a question. */
    Dependents dependents(FactId question) {
        return hanging.on(question);
    }

    /** What hangs on how many members have a feature. */
    Dependents dependents(Feature feature) {
        return hanging.on(feature);
    }

    /** The facts that somebody reads. */
    Set<FactId> facts() {
        return slots.values().stream().map(Slot::fact).collect(Collectors.toSet());
    }

    int slots() {
        return slots.size();
    }

    int nodes() {
        return nodes.size();
    }

    int keptQuantities() {
        return kept.size();
    }

    int scorecards() {
        return columns.size();
    }

    int features() {
        return features.size();
    }
}
