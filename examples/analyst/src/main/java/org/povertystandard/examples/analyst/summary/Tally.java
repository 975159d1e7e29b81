package org.povertystandard.examples.analyst.summary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.table.AdditionalColumns;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;

/** Everything the summary counts, while the households go by. Its size does not depend on how many there are. */
public final class Tally {
    final ClassCounts everywhere = new ClassCounts();
    final Map<Area, ClassCounts> byArea = new EnumMap<>(Area.class);
    final ClassCounts areaUnknown = new ClassCounts();
    final Optional<String> weight;
    final List<GroupCounts> groups;
    final Map<IndicatorId, Map<Truth, Count>> indicators = new LinkedHashMap<>();
    final Map<String, Long> askFirst = new TreeMap<>();
    final ReadingCounts readings = new ReadingCounts();
    final Map<CitationId, Long> sources = new LinkedHashMap<>();
    final Map<String, Long> periods = new LinkedHashMap<>();
    final Map<IndicatorId, Long> unverified = new LinkedHashMap<>();
    final Map<FactId, Long> unusedAnswers = new TreeMap<>();
    final Set<EngineId> engines = new HashSet<>();
    long bounds;

    /** Nothing counted yet; weight and groups are those of the sampling. */
    public Tally(Sampling sampling) {
        weight = sampling.weight();
        groups = sampling.groups().stream().map(GroupCounts::new).toList();
    }

    /** Counts an answer. */
    public void add(Entry.Ready entry, Determination determination) {
        List<CategoryId> possible = determination.possible();
        everywhere.add(possible, entry.weight());
        entry.household()
                .place()
                .area()
                .map(area -> byArea.computeIfAbsent(area, a -> new ClassCounts()))
                .orElse(areaUnknown)
                .add(possible, entry.weight());
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).add(entry.groups().get(i), possible, entry.weight());
        }
        determination
                .profile()
                .findings()
                .forEach(finding -> indicators
                        .computeIfAbsent(finding.indicator(), i -> new EnumMap<>(Truth.class))
                        .merge(finding.deprived(), Count.one(entry.weight()), Count::plus));
        determination.missing().stream()
                .findFirst()
                .ifPresent(missing -> count(
                        askFirst,
                        missing.facts().stream()
                                .map(AdditionalColumns::columnOf)
                                .collect(Collectors.joining(" + "))));
        if (determination.precision() == Precision.BOUND && !determination.isDetermined()) {
            bounds++;
        }
        engines.add(determination.engine());
        caveats(determination);
    }

    private void caveats(Determination determination) {
        readings.add(determination);
        Set<FactId> unused = new HashSet<>();
        for (Caveat caveat : determination.caveats()) {
            if (caveat instanceof Caveat.OfSource source) {
                count(sources, source.citation());
            } else if (caveat instanceof Caveat.OfPeriod period) {
                count(periods, period.text().en());
            } else if (caveat instanceof Caveat.Unverified tests) {
                tests.indicators().forEach(indicator -> count(unverified, indicator));
            } else if (caveat instanceof Caveat.UnusedAnswer answer) {
                unused.add(answer.fact());
            }
        }
        unused.forEach(fact -> count(unusedAnswers, fact));
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }
}
