package org.povertystandard.rules.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The classes that hold at once.
 *
 * @param bits the classes, as bits
 */
record ClassSet(long bits) {
    /** More classes than any law has are not told apart by every combination. */
    static final int MOST_CLASSES = 10;

    static ClassSet of(long bits) {
        return new ClassSet(bits);
    }

    /** Every combination of so many classes, none included. */
    static Set<ClassSet> all(int classes) {
        if (classes > MOST_CLASSES) {
            throw new IllegalArgumentException("A test with more than " + MOST_CLASSES + " classes is not checked.");
        }
        Set<ClassSet> all = new LinkedHashSet<>();
        for (long bits = 0; bits < 1L << classes; bits++) {
            all.add(new ClassSet(bits));
        }
        return all;
    }

    List<Integer> members() {
        return IntStream.range(0, Long.SIZE)
                .filter(index -> (bits & 1L << index) != 0)
                .boxed()
                .toList();
    }
}
