package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.Map;
import org.povertystandard.fact.FactDeclaration;

/** The slots and features of a standard and all its variants, each once. Complete before the first household. */
final class Vocabulary {
    private final Map<Slot.Key, Slot> slots = new HashMap<>();
    private final Map<TestNode, Feature> features = new HashMap<>();

    Slot slot(Slot.Key key, FactDeclaration declaration) {
        return slots.computeIfAbsent(key, newKey -> new Slot(slots.size(), newKey, declaration));
    }

    Feature feature(TestNode test) {
        return features.computeIfAbsent(test, newTest -> new Feature(features.size(), newTest));
    }

    int slots() {
        return slots.size();
    }

    int features() {
        return features.size();
    }
}
