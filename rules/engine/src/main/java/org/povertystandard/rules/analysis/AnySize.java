package org.povertystandard.rules.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which goals a view allows, with no household gone through: for every number of members, and from which number on.
 *
 * @param <G> a goal
 */
final class AnySize<G> {
    private final List<Landscape> landscapes;
    private final Function<Outcome, G> goalOf;
    private final Map<Integer, Set<G>> allowed = new HashMap<>();
    private final SortedSet<Integer> steps = new TreeSet<>();

    /**
     * Looks at them.
     *
     * @param landscapes of any number of members; a goal is allowed if one of them does
     * @throws Undecided if it cannot be told
     */
    AnySize(List<Landscape> landscapes, Function<Outcome, G> goalOf) {
        this.landscapes = landscapes;
        this.goalOf = goalOf;
        Set<G> ever = allow(Integer.MAX_VALUE);
        landscapes.stream()
                .flatMap(landscape -> landscape.leftOut().stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new Undecided(reason);
                });
        landscapes.forEach(landscape -> steps.addAll(landscape.steps()));
        allowed.put(steps.isEmpty() ? 1 : steps.last(), ever);
    }

    /** Whether no household of this size can reach a goal. */
    boolean excludes(G goal, int size) {
        SortedSet<Integer> upTo = steps.headSet(size + 1);
        return !upTo.isEmpty()
                ? !allowed.computeIfAbsent(upTo.last(), this::allow).contains(goal)
                : !steps.isEmpty() || excludesForGood(goal);
    }

    /** Whether no household of any size can. */
    boolean excludesForGood(G goal) {
        return !allowed.get(steps.isEmpty() ? 1 : steps.last()).contains(goal);
    }

    /** A number of members up to which no household can. */
    int excludesUpTo(G goal) {
        return steps.stream()
                        .filter(step ->
                                allowed.computeIfAbsent(step, this::allow).contains(goal))
                        .findFirst()
                        .orElse(1)
                - 1;
    }

    private Set<G> allow(int size) {
        Set<G> goals = new HashSet<>();
        landscapes.stream()
                .filter(Landscape.apart(size))
                .forEach(landscape ->
                        landscape.outcomes(size).keySet().forEach(outcome -> goals.add(goalOf.apply(outcome))));
        return goals;
    }
}
