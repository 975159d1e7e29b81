package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.povertystandard.fact.FactId;

/** What hangs on what; found out once somebody asks. */
final class Hanging {
    private final Collection<Slot> slots;
    private final List<TestNode> nodes;
    private final List<QuantityNode.Named> quantities;
    private final Collection<ScoreColumns> scorecards;
    private final Map<Object, Dependents> known = new ConcurrentHashMap<>();

    Hanging(
            Collection<Slot> slots,
            List<TestNode> nodes,
            List<QuantityNode.Named> quantities,
            Collection<ScoreColumns> scorecards) {
        this.slots = slots;
        this.nodes = nodes;
        this.quantities = quantities;
        this.scorecards = scorecards;
    }

    /** What depends on the answer to a question: whatever reads it, or asks of whom it tells. */
    Dependents on(FactId question) {
        return known.computeIfAbsent(
                question,
                key -> find(ingredients -> ingredients.slots().stream()
                        .anyMatch(slot -> slot.question().equals(question))));
    }

    /** What depends on how many members have a feature. */
    Dependents on(Feature feature) {
        return known.computeIfAbsent(
                feature, key -> find(ingredients -> ingredients.features().contains(feature)));
    }

    private Dependents find(Predicate<Ingredients> hangs) {
        List<Integer> ofSlots = new ArrayList<>();
        for (Slot slot : slots) {
            addIf(hangs, parts -> parts.slot(slot), slot.index(), ofSlots);
        }
        List<Integer> ofNodes = new ArrayList<>();
        for (TestNode node : nodes) {
            addIf(hangs, parts -> parts.test(node), node.index(), ofNodes);
        }
        List<Integer> ofQuantities = new ArrayList<>();
        for (QuantityNode.Named quantity : quantities) {
            addIf(hangs, parts -> parts.quantity(quantity), quantity.index(), ofQuantities);
        }
        List<Integer> ofScorecards = new ArrayList<>();
        for (ScoreColumns columns : scorecards) {
            addIf(hangs, columns::parts, columns.index(), ofScorecards);
        }
        return new Dependents(array(ofSlots), array(ofNodes), array(ofQuantities), array(ofScorecards));
    }

    private static void addIf(Predicate<Ingredients> hangs, Consumer<Parts> thing, int index, List<Integer> found) {
        var ingredients = new Ingredients();
        thing.accept(ingredients);
        if (hangs.test(ingredients)) {
            found.add(index);
        }
    }

    private static int[] array(List<Integer> indices) {
        return indices.stream().mapToInt(index -> index).toArray();
    }
}
