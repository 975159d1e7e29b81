package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.povertystandard.fact.FactId;

/** What hangs on what, found out for everything at once. */
final class Hanging {
    private static final Dependents NOTHING = new Found().dependents();

    /** By question and by feature. */
    private final Map<Object, Dependents> known = new HashMap<>();

    Hanging(
            Collection<Slot> slots,
            List<TestNode> nodes,
            List<QuantityNode.Named> quantities,
            Collection<ScoreColumns> scorecards) {
        Map<Object, Found> found = new HashMap<>();
        for (Slot slot : slots) {
            each(found, ingredients -> ingredients.slot(slot), (of, index) -> of.slots.add(index), slot.index());
        }
        for (TestNode node : nodes) {
            var ingredients = new Ingredients();
            ingredients.test(node);
            boolean ofOneMember = node.ofMember() && ingredients.features().isEmpty();
            note(found, ingredients, (of, index) -> (ofOneMember ? of.ofOneMember : of.nodes).add(index), node.index());
        }
        for (QuantityNode.Named named : quantities) {
            each(found, parts -> parts.quantity(named), (of, index) -> of.quantities.add(index), named.index());
        }
        for (ScoreColumns columns : scorecards) {
            each(found, columns::parts, (of, index) -> of.scorecards.add(index), columns.index());
        }
        found.forEach((on, what) -> known.put(on, what.dependents()));
    }

    /** What depends on the answer to a question: whatever reads it, or asks of whom it tells. */
    Dependents on(FactId question) {
        return known.getOrDefault(question, NOTHING);
    }

    /** What depends on how many members have a feature. */
    Dependents on(Feature feature) {
        return known.getOrDefault(feature, NOTHING);
    }

    /** Notes one thing with everything that it hangs on. */
    private static void each(
            Map<Object, Found> found, Consumer<Ingredients> thing, BiConsumer<Found, Integer> note, int index) {
        var ingredients = new Ingredients();
        thing.accept(ingredients);
        note(found, ingredients, note, index);
    }

    private static void note(
            Map<Object, Found> found, Ingredients ingredients, BiConsumer<Found, Integer> note, int index) {
        Set<Object> on = new HashSet<>(ingredients.features());
        ingredients.slots().forEach(slot -> on.add(slot.question()));
        on.forEach(each -> note.accept(found.computeIfAbsent(each, key -> new Found()), index));
    }

    /** Indices, as they are found. */
    private static final class Found {
        private final List<Integer> slots = new ArrayList<>();
        private final List<Integer> ofOneMember = new ArrayList<>();
        private final List<Integer> nodes = new ArrayList<>();
        private final List<Integer> quantities = new ArrayList<>();
        private final List<Integer> scorecards = new ArrayList<>();

        Dependents dependents() {
            return new Dependents(array(slots), array(ofOneMember), array(nodes), array(quantities), array(scorecards));
        }

        private static int[] array(List<Integer> indices) {
            int[] array = new int[indices.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = indices.get(i);
            }
            return array;
        }
    }
}
