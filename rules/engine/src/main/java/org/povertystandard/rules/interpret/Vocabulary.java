package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;

/** The slots and features of a standard and all its variants, each once. Complete before the first household. */
final class Vocabulary {
    private final Map<Slot.Key, Slot> slots = new HashMap<>();
    private final Map<TestNode, Feature> features = new HashMap<>();
    private final Map<ScoreColumns, ScoreColumns> columns = new HashMap<>();

    private final Map<FactId, List<Slot>> readers = new ConcurrentHashMap<>();

    Slot slot(Slot.Key key, FactDeclaration declaration) {
        return slots.computeIfAbsent(key, newKey -> new Slot(slots.size(), newKey, declaration));
    }

    Feature feature(TestNode test) {
        return features.computeIfAbsent(test, newTest -> new Feature(features.size(), newTest));
    }

    /** The slots whose answers depend on a question: those that read it, and those asked of whom it tells. */
    List<Slot> readers(FactId question) {
        return readers.computeIfAbsent(
                question,
                asked -> slots.values().stream()
                        .filter(slot -> ingredients(slot).stream()
                                .anyMatch(read -> read.question().equals(asked)))
                        .toList());
    }

    private static Set<Slot> ingredients(Slot slot) {
        var ingredients = new Ingredients();
        ingredients.slot(slot);
        return ingredients.slots();
    }

    /** The columns as everybody shares them. */
    ScoreColumns columns(ScoreColumns some) {
        return columns.computeIfAbsent(some, key -> key);
    }

    /** The facts that somebody reads. */
    Set<FactId> facts() {
        return slots.values().stream().map(Slot::fact).collect(Collectors.toSet());
    }

    int slots() {
        return slots.size();
    }

    int features() {
        return features.size();
    }
}
