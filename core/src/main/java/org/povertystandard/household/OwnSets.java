package org.povertystandard.household;

import java.util.Optional;
import java.util.Set;

/** Sets that nobody else can change. A copy of one is itself. */
final class OwnSets {
    private OwnSets() {}

    static <T> Optional<Set<T>> of(Optional<Set<T>> answers) {
        return answers.map(Set::copyOf);
    }

    @SafeVarargs
    static boolean are(Optional<? extends Set<?>>... answers) {
        for (Optional<? extends Set<?>> set : answers) {
            if (set.isPresent() && Set.copyOf(set.get()) != set.get()) {
                return false;
            }
        }
        return true;
    }
}
