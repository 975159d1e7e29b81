package org.povertystandard.examples.analyst.input;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;

/** The groups that are areas. A code that several areas share is a group in each of them, so all places are seen before any is put into one. */
final class GroupAreas {
    private final Map<Level, CountedAreas> counted = new EnumMap<>(Level.class);

    /** The key of an area of this name, or of something else that a household tells. */
    Optional<GroupKeys.Key> key(String name) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(each -> each.toString().equals(name))
                .findFirst();
        return level.isPresent() ? level.map(this::key) : GroupKeys.find(name);
    }

    private GroupKeys.Key key(Level level) {
        CountedAreas areas = counted.computeIfAbsent(level, first -> new CountedAreas("--group", first, Set.of()));
        return household -> areas.of(household.place()).map(AreaCode::value).orElse("");
    }

    /** Whether places need not be seen. */
    boolean isEmpty() {
        return counted.isEmpty();
    }

    void see(Place place) {
        counted.values().forEach(areas -> areas.see(place));
    }

    List<String> notes() {
        return counted.values().stream()
                .flatMap(areas -> areas.notes().stream())
                .toList();
    }
}
