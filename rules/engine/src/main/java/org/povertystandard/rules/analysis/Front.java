package org.povertystandard.rules.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The sums that can be reached, each with the plainest way there. */
final class Front {
    private final Map<Long, Way> ways = new LinkedHashMap<>();

    static Front of(long sums, Way way) {
        var front = new Front();
        front.add(sums, way);
        return front;
    }

    void add(long sums, Way way) {
        Way known = ways.get(sums);
        if (known == null || known.cost() > way.cost()) {
            ways.put(sums, way);
        }
    }

    /** The same, brought about by these members. */
    void addAll(Front other, Roster members) {
        long context = members.cost();
        other.ways.forEach((sums, way) -> {
            Way known = ways.get(sums);
            if (known == null || known.cost() > context + way.cost()) {
                ways.put(sums, way.by(members));
            }
        });
    }

    void each(BiConsumer<Long, Way> action) {
        ways.forEach(action);
    }

    /** What both bring about together. */
    Front plus(Front other, Sums layout, Effort effort) {
        effort.spend((long) ways.size() * other.ways.size());
        var sum = new Front();
        ways.forEach((a, left) -> other.ways.forEach((b, right) -> {
            long sums = layout.plus(a, b);
            Way known = sum.ways.get(sums);
            if (known == null || known.cost() > left.cost() + right.cost()) {
                sum.ways.put(sums, left.and(right));
            }
        }));
        return sum;
    }
}
