package org.povertystandard.examples.analyst.input;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;

/**
 * The groups that are areas. A code that several areas share is a group in each of them, so all places are seen before any is put into
 * one.
 */
final class GroupAreas {
    private final CountedAreas counted = new CountedAreas(Set.of());
    private final Set<Level> levels = EnumSet.noneOf(Level.class);

    /** The key of an area of this name, or of something else that a household tells. */
    Optional<GroupKeys.Key> key(String name) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(each -> each.toString().equals(name))
                .findFirst();
        return level.isPresent() ? level.map(this::key) : GroupKeys.find(name);
    }

    private GroupKeys.Key key(Level level) {
        levels.add(level);
        return household ->
                counted.of(level, household.place()).map(AreaCode::value).orElse("");
    }

    /** Whether places need not be seen. */
    boolean isEmpty() {
        return levels.isEmpty();
    }

    void see(Place place) {
        if (!isEmpty()) {
            counted.see(place);
        }
    }

    List<String> notes() {
        return levels.stream()
                .flatMap(level -> counted.notes("--group", level).stream())
                .toList();
    }
}
