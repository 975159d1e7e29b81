package org.povertystandard.rules.interpret;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.standard.PovertyStandard;

/** The indicators that two standards have in common. */
public final class JointIndicators {
    private JointIndicators() {}

    /** Those that both have, and do not test in the very same way; in the order of the first. */
    public static Set<IndicatorId> testedDifferently(PovertyStandard one, PovertyStandard other) {
        var vocabulary = new Vocabulary();
        var tables = new SharedTables();
        Map<IndicatorId, Output> before = indicators(one, tables.plan(one, vocabulary));
        Map<IndicatorId, Output> after = indicators(other, tables.plan(other, vocabulary));
        Set<IndicatorId> different = new LinkedHashSet<>(before.keySet());
        different.retainAll(after.keySet());
        different.removeIf(indicator -> before.get(indicator).equals(after.get(indicator)));
        return different;
    }

    private static Map<IndicatorId, Output> indicators(PovertyStandard standard, Rules rules) {
        List<Output> outputs = rules.outputs();
        Map<IndicatorId, Output> indicators = new LinkedHashMap<>();
        for (int i = 0; i < standard.indicators().size(); i++) {
            indicators.put(standard.indicators().get(i).id(), outputs.get(i));
        }
        return indicators;
    }
}
