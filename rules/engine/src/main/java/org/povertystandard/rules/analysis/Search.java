package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.JointTests;

/**
 * Decides which goals some household reaches, a goal being something that the classes in joint tests say.
 *
 * <p>First it asks what remains if outputs are left free: what is impossible even then needs no search. Then it goes through
 * the households, the smallest first, until every goal left has its witness. Where one member does not settle everything, the
 * outputs that only some of the tests sum are worked out for any number of members, first each pair by itself, later all
 * together, and rule out what they cannot bring about.
 *
 * @param <G> a goal
 */
final class Search<G> {
    /** Households up to this size are gone through one by one. */
    static final int MOST_WALKED = 5;

    private static final int FEW_OUTPUTS = 4;
    private static final long STEPS = 100_000_000L;
    private static final long STEPS_TO_RULE_OUT = 5_000_000L;

    private final JointTests tests;
    private final LocalDate reviewedOn;
    private final Function<Outcome, G> goalOf;
    private final Effort effort = new Effort(STEPS);
    private final Map<G, Reach> decided = new LinkedHashMap<>();
    private Set<G> open = new HashSet<>();

    private Search(JointTests tests, LocalDate reviewedOn, Function<Outcome, G> goalOf) {
        this.tests = tests;
        this.reviewedOn = reviewedOn;
        this.goalOf = goalOf;
    }

    /**
     * Decides.
     *
     * @param goals everything that may be asked
     * @param goalOf the goal that an outcome reaches
     */
    static <G> Map<G, Reach> decide(JointTests tests, LocalDate reviewedOn, Set<G> goals, Function<Outcome, G> goalOf) {
        var search = new Search<G>(tests, reviewedOn, goalOf);
        search.open.addAll(goals);
        Optional<Label> gaveUp = search.run();
        for (G goal : search.open) {
            search.decided.put(
                    goal,
                    new Reach.NotDecided(gaveUp.orElse(Label.of(
                            "Chưa thấy ở hộ có đến " + MOST_WALKED + " người, và chưa chứng minh được là không có.",
                            "Not found in households of up to " + MOST_WALKED
                                    + " members, and not shown to be impossible."))));
        }
        return search.decided;
    }

    private Optional<Label> run() {
        try {
            ruleOut(List.of());
            var landscape = Landscape.exact(tests, reviewedOn, effort);
            for (int size = 1; size <= MOST_WALKED && !open.isEmpty(); size++) {
                find(landscape, size);
                if (size <= 2 && !open.isEmpty()) {
                    ruleOutByDifferences(size == 1 ? pairs() : List.of(own()));
                }
            }
            return Optional.empty();
        } catch (Undecided undecided) {
            return Optional.of(undecided.reason());
        }
    }

    private void ruleOutByDifferences(List<? extends Collection<Integer>> groups) {
        try {
            ruleOut(groups);
        } catch (Undecided undecided) {
            // Nothing is ruled out then; the search goes on.
            return;
        }
    }

    /** The outputs that not every test sums; of one small test, all. */
    private List<Integer> own() {
        boolean isSmall = tests.tests() == 1 && tests.outputs() <= FEW_OUTPUTS;
        return IntStream.range(0, tests.outputs())
                .filter(output -> isSmall || !tests.isShared(output))
                .boxed()
                .toList();
    }

    /** The same one by one: what the first test has in a place, with what the second has in the same place. */
    private List<List<Integer>> pairs() {
        List<Integer> first =
                own().stream().filter(output -> tests.isUsedBy(0, output)).toList();
        List<Integer> second =
                own().stream().filter(output -> !tests.isUsedBy(0, output)).toList();
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            List<Integer> pair = new ArrayList<>();
            if (i < first.size()) {
                pair.add(first.get(i));
            }
            if (i < second.size()) {
                pair.add(second.get(i));
            }
            pairs.add(pair);
        }
        return pairs;
    }

    /** Rules out what is impossible even if every other output is free. */
    private void ruleOut(List<? extends Collection<Integer>> groups) {
        var landscape = Landscape.relaxed(tests, reviewedOn, groups, new Effort(STEPS_TO_RULE_OUT));
        Set<G> possible = new HashSet<>();
        int enough = landscape.enough();
        for (int size = 1; size <= enough && !possible.containsAll(open); size++) {
            landscape.outcomes(size).keySet().forEach(outcome -> possible.add(goalOf.apply(outcome)));
        }
        for (G goal : List.copyOf(open)) {
            if (!possible.contains(goal)) {
                decided.put(
                        goal,
                        new Reach.Unreachable(
                                enough < Landscape.MOST_MEMBERS ? Optional.empty() : Optional.of(enough)));
                open.remove(goal);
            }
        }
    }

    private void find(Landscape landscape, int size) {
        Map<G, Way> ways = new HashMap<>();
        landscape
                .outcomes(size)
                .forEach((outcome, way) -> ways.merge(
                        goalOf.apply(outcome), way, (known, other) -> known.cost() <= other.cost() ? known : other));
        for (G goal : new ArrayList<>(open)) {
            Way way = ways.get(goal);
            if (way != null) {
                Household witness = new Witnesses(reviewedOn).household(way, size);
                decided.put(goal, new Reach.Reachable(witness));
                open.remove(goal);
            }
        }
    }
}
