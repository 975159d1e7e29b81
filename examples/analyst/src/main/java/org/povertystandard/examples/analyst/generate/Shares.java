package org.povertystandard.examples.analyst.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares out a whole number so that the parts add up to it: what is left over goes to the largest remainders. */
final class Shares {
    private Shares() {}

    /**
     * The parts, in the order of the weights.
     *
     * @param whole what is shared out
     * @param weights 0 or more each, their sum more than 0
     * @return at least 1 each, so that more than {@code whole} comes out only where there are more parts than that
     */
    static List<Long> of(long whole, List<Long> weights) {
        long all = weights.stream().mapToLong(weight -> weight).sum();
        List<Long> parts = new ArrayList<>();
        weights.forEach(weight -> parts.add(Math.max(1, Math.multiplyExact(whole, weight) / all)));
        long left = whole - parts.stream().mapToLong(part -> part).sum();
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -(whole * weights.get(i) % all)))
                .toList();
        for (int i = 0; i < left; i++) {
            int part = byRemainder.get(i);
            parts.set(part, parts.get(part) + 1);
        }
        // What the smallest got beyond their share, the largest give.
        for (; left < 0 && parts.stream().anyMatch(part -> part > 1); left++) {
            int largest = IntStream.range(0, parts.size())
                    .boxed()
                    .max(Comparator.comparing(parts::get))
                    .orElseThrow();
            parts.set(largest, parts.get(largest) - 1);
        }
        return parts;
    }
}
