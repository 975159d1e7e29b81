package org.povertystandard.rules.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

/**
 * What changes from one standard to another: how it is written, and what it says of households.
 *
 * @param before the standard before
 * @param after the standard after, or a reform of the one before
 * @param structure what was added, removed or changed
 * @param classes for each test of the same name, every step from a class before to a class after
 * @param overlaps for each test of the same name, whether households in several classes at once change them
 * @param indicators the indicators of both that are not written in the very same way
 */
public record StandardDifference(
        StandardId before,
        StandardId after,
        List<StructuralChange> structure,
        List<ClassChange> classes,
        List<OverlapChange> overlaps,
        List<IndicatorChange> indicators) {
    public StandardDifference {
        structure = List.copyOf(structure);
        classes = List.copyOf(classes);
        overlaps = List.copyOf(overlaps);
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
        return structure.isEmpty() && (!hasCommonTest() || meansTheSame());
    }

    /** Whether both have a test of the same name; without one no classes are compared. */
    public boolean hasCommonTest() {
        return !classes.isEmpty();
    }

    /**
     * Whether it is proved that both put every household, of whatever size, into the same class by each test that both have, and by one at
     * least, and find the same deprivations in it. Where nothing is known to differ, but that is shown only
     * {@linkplain #upTo() up to some number} of members, it is not.
     */
    public boolean meansTheSame() {
        return hasCommonTest()
                && upTo().isEmpty()
                && classes.stream()
                        .noneMatch(
                                change -> change.isChange() && !change.reach().isUnreachable())
                && overlaps.stream().allMatch(OverlapChange::isNone)
                && indicators.stream().allMatch(IndicatorChange::isNone);
    }

    /**
     * The number of members up to which that is shown which no household does; empty if all of it is shown for every number.
     * A share of members moved by very little may be seen by larger households only.
     */
    public Optional<Integer> upTo() {
        return reaches()
                .flatMap(reach ->
                        reach instanceof Reach.Unreachable unreachable ? unreachable.upTo().stream() : Stream.empty())
                .min(Comparator.naturalOrder());
    }

    /** Whether every question was decided. */
    public boolean isDecided() {
        return reaches().noneMatch(Reach.NotDecided.class::isInstance);
    }

    private Stream<Reach> reaches() {
        return Stream.concat(
                Stream.concat(
                        classes.stream().map(ClassChange::reach),
                        overlaps.stream().map(OverlapChange::reach)),
                indicators.stream().flatMap(change -> Stream.of(change.newlyDeprived(), change.noLongerDeprived())));
    }
}
