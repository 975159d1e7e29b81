package org.povertystandard.examples.analyst.summary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.EngineId;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;

/** What the summary of answers counts, while the households go by. Its size does not depend on how many there are. */
public final class AnswerTally {
    final Map<List<CategoryId>, Map<Optional<Area>, Count>> answers = new LinkedHashMap<>();
    final FirstQuestions firstQuestions = new FirstQuestions();
    final CaveatCounts caveats = new CaveatCounts();
    final Set<EngineId> engines = new HashSet<>();

    /** Nothing counted yet. */
    public AnswerTally() {}

    /** Counts an answer. */
    public void add(Entry.Ready entry, Answer answer) {
        answers.computeIfAbsent(answer.possible(), possible -> new LinkedHashMap<>())
                .merge(entry.household().place().area(), Count.one(entry.weight()), Count::plus);
        firstQuestions.add(answer);
        caveats.add(answer);
        engines.add(answer.engine());
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
