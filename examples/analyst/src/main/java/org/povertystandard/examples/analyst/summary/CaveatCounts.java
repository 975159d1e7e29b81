package org.povertystandard.examples.analyst.summary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Result;
import org.povertystandard.fact.FactId;
import org.povertystandard.standard.CitationId;

/** Of how many results whoever relies on them should know what. That all are by a reform stands at the top of a summary. */
final class CaveatCounts {
    final ReadingCounts readings = new ReadingCounts();
    final Map<CitationId, Long> sources = new LinkedHashMap<>();
    final Map<String, Long> periods = new LinkedHashMap<>();
    final Map<IndicatorId, Long> unverified = new LinkedHashMap<>();
    final Map<FactId, Long> unusedAnswers = new TreeMap<>();

    void add(Result result) {
        readings.add(result);
        Set<FactId> unused = new HashSet<>();
        for (Caveat caveat : result.caveats()) {
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
