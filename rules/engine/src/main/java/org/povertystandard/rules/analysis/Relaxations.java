package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.rules.interpret.JointTests;

/**
 * Views of joint tests that allow more than there is, and never less: what is impossible even in one of them is impossible.
 *
 * <p>In each, some outputs are worked out, in groups that know nothing of each other, and all other outputs are free; some sums
 * are told apart, and nothing is known of the others. The cheap views come first, others as they are asked for.
 *
 * @param <G> a goal
 */
final class Relaxations<G> {
    private static final int FEW_OUTPUTS = 4;
    private static final int FEW_SUMS = 2;

    /** So many numbers of members are gone through one by one. */
    private static final int FEW_MEMBERS = 20;

    private static final long STEPS = 5_000_000L;

    private final JointTests tests;
    private final Reviews reviews;
    private final Function<Outcome, G> goalOf;
    private final List<View> views = new ArrayList<>();
    private boolean complete;

    Relaxations(JointTests tests, Reviews reviews, Function<Outcome, G> goalOf) {
        this.tests = tests;
        this.reviews = reviews;
        this.goalOf = goalOf;
        if (tests.sums() <= FEW_SUMS) {
            view(List.of(), sums(sum -> true));
        } else {
            IntStream.range(0, tests.tests())
                    .forEach(test -> view(List.of(), sums(sum -> tests.isSummedBy(test, sum))));
        }
    }

    /** Adds the views that cost more. */
    void more() {
        if (complete) {
            return;
        }
        complete = true;
        List<List<Integer>> pairs = pairs(own(), output -> tests.isUsedBy(0, output));
        if (tests.sums() > FEW_SUMS) {
            pairs(ownSums(), sum -> tests.isSummedBy(0, sum)).forEach(sums -> view(pairs, sums));
        }
        if (!pairs.isEmpty()) {
            view(pairs, sums(sum -> true));
            view(List.of(own()), sums(sum -> true));
        }
    }

    /** Whether each view tells something of every size, without going through households of it. */
    boolean tellsEverySize() {
        return views.stream().allMatch(view -> view.enough.isPresent() || view.anySize != null);
    }

    /** Whether no household of this size can reach a goal. */
    boolean exclude(G goal, int size) {
        return views.stream().anyMatch(view -> view.excludes(goal, size));
    }

    /** Whether no household of any size can, as sizes up to this one show. */
    boolean excludeForGood(G goal, int size) {
        return views.stream().anyMatch(view -> view.excludesForGood(goal, size));
    }

    /** A number of members up to which no household can, told without going through any. */
    int excludesUpTo(G goal) {
        return views.stream()
                .filter(view -> view.anySize != null)
                .mapToInt(view -> view.anySize.excludesUpTo(goal))
                .max()
                .orElse(0);
    }

    private void view(List<? extends Collection<Integer>> groups, Collection<Integer> sums) {
        long[][] weights = tests.weights();
        List<List<Integer>> weighty = groups.stream()
                .map(group -> group.stream()
                        .filter(output -> sums.stream().anyMatch(sum -> weights[output][sum] != 0))
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        views.add(new View(weighty, sums.stream().mapToInt(sum -> sum).toArray()));
    }

    private List<Integer> sums(IntPredicate wanted) {
        return IntStream.range(0, tests.sums()).filter(wanted).boxed().toList();
    }

    /** The outputs that not every test sums; of one small test, all. */
    private List<Integer> own() {
        boolean isSmall = tests.tests() == 1 && tests.outputs() <= FEW_OUTPUTS;
        return IntStream.range(0, tests.outputs())
                .filter(output -> isSmall || !tests.isShared(output))
                .boxed()
                .toList();
    }

    /** The sums that not every test looks at. */
    private List<Integer> ownSums() {
        return sums(sum -> IntStream.range(0, tests.tests()).anyMatch(test -> !tests.isSummedBy(test, sum)));
    }

    /** The same one by one: what the first test has in a place, with what the second has in the same place. */
    private static List<List<Integer>> pairs(List<Integer> own, IntPredicate isOfFirst) {
        List<Integer> first = own.stream().filter(isOfFirst::test).toList();
        List<Integer> second =
                own.stream().filter(each -> !isOfFirst.test(each)).toList();
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

    /** One view, and which goals it allows: in any of the reviews that it tells apart. */
    private final class View {
        private final List<Landscape> landscapes;
        private final OptionalInt enough;
        private final @Nullable AnySize<G> anySize;
        private final Map<Integer, Set<G>> allowed = new HashMap<>();
        private boolean gaveUp;

        View(List<? extends Collection<Integer>> groups, int[] sums) {
            this.landscapes = landscapes(groups, sums);
            this.gaveUp = landscapes.isEmpty();
            this.enough = gaveUp ? OptionalInt.empty() : landscapes.get(0).enough();
            this.anySize = enough.orElse(Integer.MAX_VALUE) > FEW_MEMBERS ? anySize(groups, sums) : null;
        }

        /** Null where it cannot be told. */
        private @Nullable AnySize<G> anySize(List<? extends Collection<Integer>> groups, int[] sums) {
            try {
                return new AnySize<>(
                        reviews.toldApartBy(tests, groups).stream()
                                .map(day -> Landscape.ofAnyNumber(tests, day, groups, sums, new Effort(STEPS)))
                                .toList(),
                        goalOf);
            } catch (Undecided undecided) {
                return null;
            }
        }

        /**
         * None where the law counts more than fits into the numbers that count it, or tells too many reviews apart; the view tells
         * nothing then.
         */
        private List<Landscape> landscapes(List<? extends Collection<Integer>> groups, int[] sums) {
            try {
                return reviews.toldApartBy(tests, groups).stream()
                        .map(day -> Landscape.relaxed(tests, day, groups, sums, new Effort(STEPS)))
                        .toList();
            } catch (Undecided undecided) {
                return List.of();
            }
        }

        boolean excludes(G goal, int size) {
            if (anySize != null && anySize.excludes(goal, size)) {
                return true;
            }
            boolean isPast = enough.isPresent() && enough.getAsInt() < size;
            // Past the size that is enough, what some smaller household reaches may be in reach.
            return isPast ? isNeverAllowed(goal) : isAllowedNowhereIn(goal, size, size);
        }

        boolean excludesForGood(G goal, int size) {
            return anySize != null
                    ? anySize.excludesForGood(goal)
                    : enough.isPresent() && enough.getAsInt() <= size && isNeverAllowed(goal);
        }

        private boolean isNeverAllowed(G goal) {
            return isAllowedNowhereIn(goal, 1, enough.orElseThrow());
        }

        private boolean isAllowedNowhereIn(G goal, int from, int to) {
            for (int size = from; size <= to && !gaveUp; size++) {
                if (!allowed.containsKey(size)) {
                    allow(size);
                }
            }
            return !gaveUp
                    && IntStream.rangeClosed(from, to)
                            .noneMatch(size -> allowed.get(size).contains(goal));
        }

        private void allow(int size) {
            try {
                Set<G> goals = new HashSet<>();
                landscapes.stream()
                        .filter(Landscape.apart(size))
                        .forEach(landscape ->
                                landscape.outcomes(size).keySet().forEach(outcome -> goals.add(goalOf.apply(outcome))));
                // Of households that are left out it tells nothing.
                gaveUp = landscapes.stream()
                        .anyMatch(landscape -> landscape.leftOut().isPresent());
                allowed.put(size, goals);
            } catch (Undecided undecided) {
                // It tells nothing then; others may, and the search goes on.
                gaveUp = true;
            }
        }
    }
}
