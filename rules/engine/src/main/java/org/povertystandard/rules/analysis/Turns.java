package org.povertystandard.rules.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All that the outputs of a block can come to together, each with the plainest way. */
final class Turns {
    private final Map<List<Integer>, Way> ways = new HashMap<>();

    void add(List<Integer> turn, Way way) {
        Way known = ways.get(turn);
        if (known == null || known.cost() > way.cost()) {
            ways.put(turn, way);
        }
    }

    /** The same, brought about after something else. */
    void addAll(Turns others, Way before) {
        others.ways.forEach((turn, way) -> add(turn, before.and(way)));
    }

    void each(BiConsumer<List<Integer>, Way> action) {
        ways.forEach(action);
    }
}
