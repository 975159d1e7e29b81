package org.povertystandard.examples.analyst.summary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Area;
import org.povertystandard.household.Household;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ReadingId;

/** Everything the summary counts, while the households go by. Its size does not depend on how many there are. */
public final class Tally {
    final ClassCounts everywhere = new ClassCounts();
    final Map<Area, ClassCounts> byArea = new EnumMap<>(Area.class);
    final ClassCounts areaUnknown = new ClassCounts();
    final Map<IndicatorId, Map<Truth, Long>> indicators = new LinkedHashMap<>();
    final Map<String, Long> askFirst = new TreeMap<>();
    final Map<ReadingId, Long> readings = new LinkedHashMap<>();
    final Map<ReadingId, Long> readingsOfClass = new LinkedHashMap<>();
    final Map<CitationId, Long> sources = new LinkedHashMap<>();
    final Map<String, Long> periods = new LinkedHashMap<>();
    final Map<FactId, Long> unusedAnswers = new TreeMap<>();
    final Set<EngineId> engines = new HashSet<>();
    final RefusedCounts refused = new RefusedCounts();
    long bounds;

    /** Nothing counted yet. */
    public Tally() {}

    /** What was left out. */
    public RefusedCounts refused() {
        return refused;
    }

    /** Counts an answer. */
    public void add(Household household, Determination determination) {
        everywhere.add(determination.possible());
        household
                .place()
                .area()
                .map(area -> byArea.computeIfAbsent(area, a -> new ClassCounts()))
                .orElse(areaUnknown)
                .add(determination.possible());
        determination
                .profile()
                .findings()
                .forEach(finding -> indicators
                        .computeIfAbsent(finding.indicator(), i -> new EnumMap<>(Truth.class))
                        .merge(finding.deprived(), 1L, Long::sum));
        determination.missing().stream()
                .findFirst()
                .ifPresent(missing -> count(
                        askFirst, missing.facts().stream().map(FactId::value).collect(Collectors.joining(" + "))));
        if (determination.precision() == Precision.BOUND && !determination.isDetermined()) {
            bounds++;
        }
        engines.add(determination.engine());
        caveats(determination);
    }

    /** Each household counts once for each reading, however many alternatives it has. */
    private void caveats(Determination determination) {
        Set<ReadingId> seen = new HashSet<>();
        Set<ReadingId> ofClass = new HashSet<>();
        Set<FactId> unused = new HashSet<>();
        for (Caveat caveat : determination.caveats()) {
            if (caveat instanceof Caveat.OfReading reading) {
                seen.add(reading.reading());
                if (!reading.possible().equals(determination.possible())) {
                    ofClass.add(reading.reading());
                }
            } else if (caveat instanceof Caveat.OfSource source) {
                count(sources, source.citation());
            } else if (caveat instanceof Caveat.OfPeriod period) {
                count(periods, period.text().en());
            } else if (caveat instanceof Caveat.UnusedAnswer answer) {
                unused.add(answer.fact());
            }
        }
        seen.forEach(reading -> count(readings, reading));
        ofClass.forEach(reading -> count(readingsOfClass, reading));
        unused.forEach(fact -> count(unusedAnswers, fact));
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }
}
