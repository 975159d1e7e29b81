package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

/**
 * Whether a standard is sound: every household in one class, every class and indicator within reach, every line, range, source
 * and name in its place. That names resolve, tables ascend and labels stand in both languages is checked when it is read.
 *
 * @param standard the standard
 * @param findings what is wrong; empty if it is sound
 * @param deprived for each indicator the smallest household that is deprived in it
 * @param notDeprived for each indicator the smallest household that is not
 */
public record Soundness(
        StandardId standard,
        List<SoundnessFinding> findings,
        Map<IndicatorId, Household> deprived,
        Map<IndicatorId, Household> notDeprived) {
    public Soundness {
        findings = List.copyOf(findings);
        deprived = Map.copyOf(deprived);
        notDeprived = Map.copyOf(notDeprived);
    }

    /**
     * Checks a standard.
     *
     * @throws IllegalStateException if the reference engine does not agree with what was found: a mistake in the program
     */
    public static Soundness of(LoadedStandard loaded) {
        List<SoundnessFinding> findings = new ArrayList<>();
        var law = new Replay.Law(loaded);
        var replay = new Replay(law, law);
        var classes = new ClassChecks(loaded.standard(), replay, findings);
        loaded.standard().tests().forEach(classes::check);
        var indicators = new IndicatorChecks(loaded.standard(), replay, findings);
        indicators.checkAll();
        new SyntheticChecks(loaded.standard(), findings).checkAll();
        new PaperChecks(loaded.standard(), findings).checkAll();
        return new Soundness(loaded.id(), findings, indicators.deprived(), indicators.notDeprived());
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The first finding of a kind, if there is one. */
    public Optional<SoundnessFinding> first(SoundnessFinding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }
}
