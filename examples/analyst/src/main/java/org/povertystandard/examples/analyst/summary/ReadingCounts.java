package org.povertystandard.examples.analyst.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.standard.ReadingId;

/** On how many households each reading of the text bears. A household counts once, however many alternatives a reading has. */
final class ReadingCounts {
    private final Map<ReadingId, Long> something = new HashMap<>();
    private final Map<ReadingId, Long> ofClass = new HashMap<>();

    void add(Determination determination) {
        Set<ReadingId> seen = new HashSet<>();
        Set<ReadingId> changed = new HashSet<>();
        for (Caveat caveat : determination.caveats()) {
            if (caveat instanceof Caveat.OfReading reading) {
                seen.add(reading.reading());
                if (!reading.possible().equals(determination.possible())) {
                    changed.add(reading.reading());
                }
            }
        }
        seen.forEach(reading -> something.merge(reading, 1L, Long::sum));
        changed.forEach(reading -> ofClass.merge(reading, 1L, Long::sum));
    }

    boolean isEmpty() {
        return something.isEmpty();
    }

    /** For how many another choice would change something. */
    long something(ReadingId reading) {
        return something.getOrDefault(reading, 0L);
    }

    /** For how many another choice would change the classes that are possible. */
    long ofClass(ReadingId reading) {
        return ofClass.getOrDefault(reading, 0L);
    }
}
