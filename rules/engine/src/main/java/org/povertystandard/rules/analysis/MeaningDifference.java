package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.rules.interpret.JointIndicators;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** What two standards say differently of households. */
final class MeaningDifference {
    private final PovertyStandard before;
    private final PovertyStandard after;
    private final Replay replay;
    private final UnchangedTests unchanged;

    MeaningDifference(PovertyStandard before, PovertyStandard after, Replay replay, UnchangedTests unchanged) {
        this.before = before;
        this.after = after;
        this.replay = replay;
        this.unchanged = unchanged;
    }

    /**
     * A step between classes by index, one past the last class where the law has none; or what is said of several classes at once, as two
     * numbers below zero.
     */
    private record Step(int from, int to) {
        /** The household is in several classes before, and in others after. */
        static final Step OUT_OF_SEVERAL = new Step(-1, 0);

        /** It is in several after, and in no more than one before. A goal of its own, so that what is known of one standard rules it out. */
        static final Step INTO_SEVERAL = new Step(0, -1);

        /** It is in several, the same ones before and after. */
        static final Step STILL_IN_SEVERAL = new Step(-1, -1);
    }

    /** What both say by one test. */
    record OfTest(List<ClassChange> classes, OverlapChange overlap) {}

    /** By each test of the same name. */
    List<OfTest> tests() {
        List<OfTest> changes = new ArrayList<>();
        for (PovertyTest test : before.tests()) {
            after.test(test.id()).ifPresent(other -> changes.add(of(test, other)));
        }
        return changes;
    }

    private OfTest of(PovertyTest test, PovertyTest other) {
        Set<Step> steps = new LinkedHashSet<>();
        for (int from = 0; from <= test.categories().size(); from++) {
            for (int to = 0; to <= other.categories().size(); to++) {
                steps.add(new Step(from, to));
            }
        }
        Map<Step, Reach> reached = reached(test, other, steps);
        List<ClassChange> changes = new ArrayList<>();
        for (Step step : steps) {
            var change = new ClassChange(
                    test.id(), category(test, step.from()), category(other, step.to()), reached.get(step));
            change.reach().household().ifPresent(household -> replay.classes(change, household));
            changes.add(change);
        }
        Reach several = either(reached.get(Step.OUT_OF_SEVERAL), reached.get(Step.INTO_SEVERAL));
        return new OfTest(changes, replay.overlap(test.id(), several));
    }

    /** Whether some household is one or the other; the smaller one, of two. */
    private static Reach either(Reach one, Reach other) {
        return Stream.of(one, other)
                .filter(Reach.Reachable.class::isInstance)
                .min(Comparator.comparingInt(
                        reach -> reach.household().orElseThrow().members().size()))
                .or(() -> Stream.of(one, other)
                        .filter(Reach.NotDecided.class::isInstance)
                        .findFirst())
                .orElseGet(() -> Proof.weaker(one, other));
    }

    private Map<Step, Reach> reached(PovertyTest test, PovertyTest other, Set<Step> steps) {
        var tests = JointTests.of(
                List.of(new JointTests.Subject(before, test.id()), new JointTests.Subject(after, other.id())));
        Set<Step> goals = new LinkedHashSet<>(steps);
        goals.add(Step.OUT_OF_SEVERAL);
        goals.add(Step.INTO_SEVERAL);
        Reviews reviews =
                Reviews.of(before, test.id()).days().isEmpty() ? new Reviews(List.of()) : Reviews.of(after, other.id());
        if (tests.areTheSame() && Search.hindrance(tests, reviews).isEmpty()) {
            return goals.stream()
                    .collect(Collectors.toMap(
                            step -> step, step -> unchanged.reach(test, reviews, step.from(), step.to())));
        }
        return Search.decide(tests, reviews, goals, outcome -> step(outcome, test, other));
    }

    private static Step step(Outcome outcome, PovertyTest test, PovertyTest other) {
        int from = outcome.classOf(0, test.categories().size());
        int to = outcome.classOf(1, other.categories().size());
        if (from >= 0 && to >= 0) {
            return new Step(from, to);
        }
        if (from >= 0) {
            return Step.INTO_SEVERAL;
        }
        return classes(test, outcome.classes().get(0))
                        .equals(classes(other, outcome.classes().get(1)))
                ? Step.STILL_IN_SEVERAL
                : Step.OUT_OF_SEVERAL;
    }

    private static Set<CategoryId> classes(PovertyTest test, long bits) {
        return ClassSet.of(bits).members().stream()
                .map(index -> test.categories().get(index).category())
                .collect(Collectors.toSet());
    }

    private static Optional<CategoryId> category(PovertyTest test, int index) {
        return index < test.categories().size()
                ? Optional.of(test.categories().get(index).category())
                : Optional.empty();
    }

    List<IndicatorChange> indicators() {
        Set<IndicatorId> different = JointIndicators.testedDifferently(before, after);
        return before.indicators().stream()
                .filter(indicator -> different.contains(indicator.id()))
                .map(this::change)
                .toList();
    }

    private IndicatorChange change(Indicator indicator) {
        if (before.applied().isEmpty() || after.applied().isEmpty()) {
            var unknown = new Reach.NotDecided(Search.ON_NO_DAY);
            return new IndicatorChange(indicator.id(), unknown, unknown);
        }
        var tests = JointTests.of(List.of(
                new JointTests.Subject(Alone.indicator(before, indicator.id()), Alone.TEST),
                new JointTests.Subject(Alone.indicator(after, indicator.id()), Alone.TEST)));
        var newly = new Step(0, 1);
        var noLonger = new Step(1, 0);
        Map<Step, Reach> reached = Search.decide(
                tests,
                Reviews.of(after),
                new LinkedHashSet<>(List.of(newly, noLonger)),
                outcome -> new Step(
                        outcome.classes().get(0).intValue(),
                        outcome.classes().get(1).intValue()));
        var change = new IndicatorChange(indicator.id(), reached.get(newly), reached.get(noLonger));
        change.newlyDeprived().household().ifPresent(each -> replay.indicator(indicator.id(), each, false, true));
        change.noLongerDeprived().household().ifPresent(each -> replay.indicator(indicator.id(), each, true, false));
        return change;
    }
}
