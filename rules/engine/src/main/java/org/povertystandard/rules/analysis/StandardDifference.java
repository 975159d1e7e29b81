package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

/**
 * What changes from one standard to another: how it is written, and what it says of households.
 *
 * @param before the standard before
 * @param after the standard after, or a reform of the one before
 * @param structure what was added, removed or changed
 * @param classes for each test of the same name, every step from a class before to a class after
 * @param indicators the indicators of both that are not written in the very same way
 */
public record StandardDifference(
        StandardId before,
        StandardId after,
        List<StructuralChange> structure,
        List<ClassChange> classes,
        List<IndicatorChange> indicators) {
    public StandardDifference {
        structure = List.copyOf(structure);
        classes = List.copyOf(classes);
        indicators = List.copyOf(indicators);
    }

    /**
     * Works the difference out; {@link StandardDifferences} does it for many reforms of one standard.
     *
     * @throws IllegalStateException if the reference engine does not agree with what was found: a mistake in the program
     */
    public static StandardDifference between(LoadedStandard before, LoadedStandard after) {
        return StandardDifferences.from(before).to(after);
    }

    /** Whether nothing differs, neither how the two are written nor what they say. */
    public boolean isEmpty() {
        return structure.isEmpty() && meansTheSame();
    }

    /** Whether both put every household into the same class, and find the same deprivations in it. */
    public boolean meansTheSame() {
        return classes.stream()
                        .noneMatch(
                                change -> change.isChange() && !change.reach().isUnreachable())
                && indicators.stream().allMatch(IndicatorChange::isNone);
    }

    /** Whether every question was decided. */
    public boolean isDecided() {
        return classes.stream().noneMatch(change -> change.reach() instanceof Reach.NotDecided)
                && indicators.stream()
                        .noneMatch(change -> change.newlyDeprived() instanceof Reach.NotDecided
                                || change.noLongerDeprived() instanceof Reach.NotDecided);
    }
}
