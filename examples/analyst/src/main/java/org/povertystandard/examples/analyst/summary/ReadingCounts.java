package org.povertystandard.examples.analyst.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Result;
import org.povertystandard.standard.ReadingId;

/** On how many results each reading of the text bears. A result counts once, however many alternatives a reading has. */
final class ReadingCounts {
    private final Map<ReadingId, Long> something = new HashMap<>();
    private final Map<ReadingId, Long> ofResult = new HashMap<>();

    void add(Result result) {
        Set<ReadingId> seen = new HashSet<>();
        Set<ReadingId> changed = new HashSet<>();
        for (Caveat caveat : result.caveats()) {
            if (caveat instanceof Caveat.OfReading reading) {
                seen.add(reading.reading());
                if (!reading.possible().equals(result.possible())) {
                    changed.add(reading.reading());
                }
            }
        }
        seen.forEach(reading -> something.merge(reading, 1L, Long::sum));
        changed.forEach(reading -> ofResult.merge(reading, 1L, Long::sum));
    }

    boolean isEmpty() {
        return something.isEmpty();
    }

    /** For how many another choice would change something. */
    long something(ReadingId reading) {
        return something.getOrDefault(reading, 0L);
    }

    /** For how many another choice would change what is possible. */
    long ofResult(ReadingId reading) {
        return ofResult.getOrDefault(reading, 0L);
    }
}
