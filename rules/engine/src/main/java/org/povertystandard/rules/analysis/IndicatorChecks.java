package org.povertystandard.rules.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;

/** Checks that some household is deprived in each indicator, and some is not. */
final class IndicatorChecks {
    private final PovertyStandard standard;
    private final Replay replay;
    private final Findings findings;
    private final Map<IndicatorId, Household> deprived = new LinkedHashMap<>();
    private final Map<IndicatorId, Household> notDeprived = new LinkedHashMap<>();

    IndicatorChecks(PovertyStandard standard, Replay replay, Findings findings) {
        this.standard = standard;
        this.replay = replay;
        this.findings = findings;
    }

    Map<IndicatorId, Household> deprived() {
        return deprived;
    }

    Map<IndicatorId, Household> notDeprived() {
        return notDeprived;
    }

    void checkAll() {
        for (Indicator indicator : standard.indicators()) {
            Map<Boolean, Reach> reached = Search.decide(
                    JointTests.of(
                            List.of(new JointTests.Subject(Alone.indicator(standard, indicator.id()), Alone.TEST))),
                    Reviews.of(standard),
                    Set.of(true, false),
                    outcome -> outcome.classes().get(0) != 0);
            report(indicator.id(), true, reached.get(true));
            report(indicator.id(), false, reached.get(false));
        }
    }

    private void report(IndicatorId indicator, boolean isDeprived, Reach reach) {
        if (reach instanceof Reach.Reachable reachable) {
            replay.indicator(indicator, reachable.witness(), isDeprived, isDeprived);
            (isDeprived ? deprived : notDeprived).put(indicator, reachable.witness());
        } else if (reach instanceof Reach.NotDecided undecided) {
            findings.addNotDecided(indicator.value(), undecided.reason());
        } else if (isDeprived) {
            findings.add(
                    SoundnessFinding.Kind.NEVER_DEPRIVED,
                    indicator.value(),
                    Proof.of(reach, "Không hộ nào thiếu hụt chỉ số này.", "No household is deprived in it."));
        } else {
            findings.add(
                    SoundnessFinding.Kind.ALWAYS_DEPRIVED,
                    indicator.value(),
                    Proof.of(reach, "Hộ nào cũng thiếu hụt chỉ số này.", "Every household is deprived in it."));
        }
    }
}
