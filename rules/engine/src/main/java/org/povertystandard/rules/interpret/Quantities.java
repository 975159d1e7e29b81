package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The quantities of a vocabulary, each once, numbered: what computes the same thing is one object, and its number tells it from
 * every other. The equality that records have of themselves would do as well, but a fresh JVM takes some 30 ms to link it.
 */
final class Quantities {
    private final Map<List<Object>, QuantityNode> known = new HashMap<>();
    private final Map<QuantityNode, Integer> numbers = new IdentityHashMap<>();

    /**
     * The one quantity of a kind made of these parts.
     *
     * @param made the quantity, if there is none yet
     * @param parts of what; quantities among them must have come from here
     */
    QuantityNode of(QuantityNode made, Object... parts) {
        List<Object> key = new ArrayList<>();
        key.add(made.getClass());
        for (Object part : parts) {
            key.add(part instanceof QuantityNode quantity ? number(quantity) : part);
        }
        QuantityNode before = known.putIfAbsent(key, made);
        if (before == null) {
            numbers.put(made, numbers.size());
            return made;
        }
        return before;
    }

    /** The same, of quantities alone. */
    QuantityNode of(QuantityNode made, List<QuantityNode> parts) {
        return of(made, parts.toArray());
    }

    int number(QuantityNode quantity) {
        return Objects.requireNonNull(numbers.get(quantity));
    }
}
