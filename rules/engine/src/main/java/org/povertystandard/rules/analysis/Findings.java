package org.povertystandard.rules.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;

/**
 * What checks have found, in their order, each finding once: that some household is deprived in an indicator and that some is not are
 * two questions, and where neither is decided for one reason, that is one thing to be told of the indicator.
 */
final class Findings {
    private final Set<SoundnessFinding> found = new LinkedHashSet<>();

    void add(SoundnessFinding.Kind kind, String about, Label text) {
        add(kind, about, text, Optional.empty());
    }

    /** Adds what a household shows, if there is one. */
    void add(SoundnessFinding.Kind kind, String about, Label text, Optional<Household> witness) {
        found.add(new SoundnessFinding(kind, about, text, witness));
    }

    void addNotDecided(String about, Label reason) {
        add(SoundnessFinding.Kind.NOT_DECIDED, about, reason);
    }

    void addAll(Findings others) {
        found.addAll(others.found);
    }

    void removeIf(Predicate<SoundnessFinding> condition) {
        found.removeIf(condition);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<SoundnessFinding> all() {
        return List.copyOf(found);
    }
}
