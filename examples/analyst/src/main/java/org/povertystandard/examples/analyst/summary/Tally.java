package org.povertystandard.examples.analyst.summary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;

/** Everything the summary counts, while the households go by. Its size does not depend on how many there are. */
public final class Tally {
    final ClassCounts everywhere = new ClassCounts();
    final Map<Area, ClassCounts> byArea = new EnumMap<>(Area.class);
    final ClassCounts areaUnknown = new ClassCounts();
    final Optional<String> weight;
    final List<GroupCounts> groups;
    final Map<IndicatorId, Map<Truth, Count>> indicators = new LinkedHashMap<>();
    final FirstQuestions firstQuestions = new FirstQuestions();
    final CaveatCounts caveats = new CaveatCounts();
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
        firstQuestions.add(determination);
        if (determination.precision() == Precision.BOUND && !determination.isDetermined()) {
            bounds++;
        }
        engines.add(determination.engine());
        caveats.add(determination);
    }
}
