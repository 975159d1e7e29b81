package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Map<List<Object>, TestNode> known = new HashMap<>();
    private final List<TestNode> nodes = new ArrayList<>();
    private final Map<List<Object>, QuantityNode.Named> named = new HashMap<>();
    private final Quantities quantities = new Quantities();
    private final List<QuantityNode.Named> kept = new ArrayList<>();
    private final Map<List<Object>, ScoreColumns> columns = new HashMap<>();
    private final Map<LookupTable, CellTable> tables = new IdentityHashMap<>();
    private volatile @Nullable Hanging hanging;

    Slot slot(Slot.Key key, FactDeclaration declaration) {
        List<Object> parts = key.parts();
        Slot slot = slots.get(parts);
        if (slot == null) {
            slot = new Slot(slots.size(), key, declaration);
            slots.put(parts, slot);
        }
        return slot;
    }

    Quantities quantities() {
        return quantities;
    }

    Feature feature(TestNode test) {
        Feature feature = features.get(test);
        if (feature == null) {
            feature = new Feature(features.size(), test);
            features.put(test, feature);
        }
        return feature;
    }

    /**
     * The one node of a kind made of these parts; null if there is none yet.
     *
     * @param key tells it from every other: its kind and its parts
     */
    @Nullable
    TestNode node(List<Object> key) {
        return known.get(key);
    }

    /** The place of a node to come, which must be added next. */
    TestNode.Place place(Reach reach) {
        return new TestNode.Place(nodes.size(), reach.ofMember(), reach.isLasting());
    }

    <T extends TestNode> T add(List<Object> key, T node) {
        nodes.add(node);
        known.put(key, node);
        return node;
    }

    /** A quantity with a name; remembered if it is one of the household and depends on facts alone. */
    QuantityNode.Named named(DefinitionId name, QuantityNode quantity) {
        List<Object> key = List.of(name, quantities.number(quantity));
        QuantityNode.Named node = named.get(key);
        if (node == null) {
            node = newNamed(name, quantity);
            named.put(key, node);
        }
        return node;
    }

    private QuantityNode.Named newNamed(DefinitionId name, QuantityNode quantity) {
        var reach = new Reach();
        reach.quantity(quantity);
        boolean keep = !reach.ofMember() && reach.isLasting();
        var node = new QuantityNode.Named(name, quantity, keep ? kept.size() : QuantityNode.Named.NOT_KEPT);
        if (keep) {
            kept.add(node);
        }
        quantities.of(node, name, quantity);
        return node;
    }

    CellTable table(LookupTable table) {
        CellTable cells = tables.get(table);
        if (cells == null) {
            cells = new CellTable(table);
            tables.put(table, cells);
        }
        return cells;
    }

    /** The columns as everybody shares them. */
    ScoreColumns columns(List<ScoreColumns.Column> some) {
        List<Object> key = new ArrayList<>();
        for (ScoreColumns.Column column : some) {
            key.add(column.id());
            key.add(column.when());
        }
        ScoreColumns shared = columns.get(key);
        if (shared == null) {
            shared = new ScoreColumns(columns.size(), some);
            columns.put(key, shared);
        }
        return shared;
    }

    /** What hangs on the answer to a question. */
    Dependents dependents(FactId question) {
        return hanging().on(question);
    }

    /** What hangs on how many members have a feature. */
    Dependents dependents(Feature feature) {
        return hanging().on(feature);
    }

    /** Found out when somebody first asks; two threads may both do it, and come to the same. */
    private Hanging hanging() {
        Hanging known = hanging;
        if (known == null) {
            known = new Hanging(slots.values(), nodes, kept, columns.values());
            hanging = known;
        }
        return known;
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
