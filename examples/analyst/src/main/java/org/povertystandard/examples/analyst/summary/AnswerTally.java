package org.povertystandard.examples.analyst.summary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.EngineId;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.table.AdditionalColumns;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ReadingId;

/** What the summary of answers counts, while the households go by. Its size does not depend on how many there are. */
public final class AnswerTally {
    final Map<List<CategoryId>, Map<Optional<Area>, Count>> answers = new LinkedHashMap<>();
    final Map<String, Long> askFirst = new TreeMap<>();
    final Map<ReadingId, Long> readings = new LinkedHashMap<>();
    final Map<String, Long> periods = new LinkedHashMap<>();
    final Set<EngineId> engines = new HashSet<>();

    /** Nothing counted yet. */
    public AnswerTally() {}

    /** Counts an answer. */
    public void add(Entry.Ready entry, Answer answer) {
        answers.computeIfAbsent(answer.possible(), possible -> new LinkedHashMap<>())
                .merge(entry.household().place().area(), Count.one(entry.weight()), Count::plus);
        answer.missing().stream()
                .findFirst()
                .ifPresent(missing -> count(
                        askFirst,
                        missing.facts().stream()
                                .map(AdditionalColumns::columnOf)
                                .collect(Collectors.joining(" + "))));
        answer.caveats().stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(caveat -> ((Caveat.OfReading) caveat).reading())
                .distinct()
                .forEach(reading -> count(readings, reading));
        answer.caveats().stream()
                .filter(Caveat.OfPeriod.class::isInstance)
                .forEach(caveat ->
                        count(periods, ((Caveat.OfPeriod) caveat).text().en()));
        engines.add(answer.engine());
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** The answers that are settled as this outcome, or those that are open where it is empty; of one area or of all. */
    Count of(Optional<CategoryId> outcome, Optional<Optional<Area>> area) {
        Count sum = Count.NONE;
        for (Map.Entry<List<CategoryId>, Map<Optional<Area>, Count>> entry : answers.entrySet()) {
            boolean settled = entry.getKey().size() == 1;
            boolean wanted =
                    outcome.map(id -> settled && entry.getKey().contains(id)).orElse(!settled);
            if (wanted) {
                sum = sum.plus(entry.getValue().entrySet().stream()
                        .filter(counts -> area.map(counts.getKey()::equals).orElse(true))
                        .map(Map.Entry::getValue)
                        .reduce(Count.NONE, Count::plus));
            }
        }
        return sum;
    }
}
