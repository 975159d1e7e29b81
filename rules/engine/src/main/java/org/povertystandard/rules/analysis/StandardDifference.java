package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

/**
 * What changes from one standard to another.
 *
 * @param before the standard before
 * @param after the standard after, or a reform of the one before
 * @param classes for each test of the same name, every step from a class before to a class after
 * @param indicators every indicator that both have
 */
public record StandardDifference(
        StandardId before, StandardId after, List<ClassChange> classes, List<IndicatorChange> indicators) {
    public StandardDifference {
        classes = List.copyOf(classes);
        indicators = List.copyOf(indicators);
    }

    /** Works the difference out. */
    public static StandardDifference between(LoadedStandard before, LoadedStandard after) {
        var meaning = new MeaningDifference(before.standard(), after.standard(), new Replay(before, after));
        return new StandardDifference(before.id(), after.id(), meaning.classes(), meaning.indicators());
    }

    /** Whether both put every household into the same class, and find the same deprivations in it. */
    public boolean meansTheSame() {
        return classes.stream()
                        .noneMatch(
                                change -> change.isChange() && !change.reach().isUnreachable())
                && indicators.stream().allMatch(IndicatorChange::isNone);
    }
}
