package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A step between classes by index; one past the last class where the law has none. */
    private record Step(int from, int to) {}

    List<ClassChange> classes() {
        List<ClassChange> changes = new ArrayList<>();
        for (PovertyTest test : before.tests()) {
            after.test(test.id()).ifPresent(other -> changes.addAll(classes(test, other)));
        }
        return changes;
    }

    private List<ClassChange> classes(PovertyTest test, PovertyTest other) {
        Set<Step> steps = new LinkedHashSet<>();
        int fromNone = test.categories().size();
        int toNone = other.categories().size();
        for (int from = 0; from <= fromNone; from++) {
            for (int to = 0; to <= toNone; to++) {
                steps.add(new Step(from, to));
            }
        }
        var tests = JointTests.of(
                List.of(new JointTests.Subject(before, test.id()), new JointTests.Subject(after, other.id())));
        Reviews reviews = Reviews.of(after, other.id());
        Map<Step, Reach> reached = tests.areTheSame()
                ? steps.stream()
                        .collect(Collectors.toMap(
                                step -> step, step -> unchanged.reach(test, reviews, step.from(), step.to())))
                : Search.decide(
                        tests,
                        reviews,
                        steps,
                        outcome -> new Step(outcome.classOf(0, fromNone), outcome.classOf(1, toNone)));
        List<ClassChange> changes = new ArrayList<>();
        for (Step step : steps) {
            var change = new ClassChange(
                    test.id(), category(test, step.from()), category(other, step.to()), reached.get(step));
            change.reach().household().ifPresent(household -> replay.classes(change, household));
            changes.add(change);
        }
        return changes;
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
