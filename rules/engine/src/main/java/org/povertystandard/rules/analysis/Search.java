package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.JointTests;

/**
 * Decides which goals some household reaches, a goal being something that the classes in joint tests say.
 *
 * <p>It goes through the numbers of members, the smallest first. At each, {@link Relaxations} tell cheaply what is impossible;
 * households of that size are gone through one by one only for what is left, until every goal left has its witness: those of one
 * review after those of another, the reviews being those that the tests tell apart. What looked possible at a size of more than 20
 * members, where none of it is found, is looked for no further.
 *
 * @param <G> a goal
 */
final class Search<G> {
    private static final long STEPS = 100_000_000L;

    /** Why nothing is decided of what is applied on no day. */
    static final Label ON_NO_DAY = Label.of(
            "Không ngày nào áp dụng, nên không xét hộ nào.",
            "It is applied on no day, so that no household is looked at.");

    /** What is not decided for households of up to so many members is not decided. */
    private static final int DECIDED_MEMBERS = 20;

    /** Where households are left out, what smaller ones do not do is looked for no further. */
    private static final int ENOUGH_IF_LEFT_OUT = 1;

    /** Where households must be gone through to tell what is possible. */
    private static final int MOST_WITHOUT_VIEWS = 63;

    private final JointTests tests;
    private final Reviews reviews;
    private final Function<Outcome, G> goalOf;
    private final Effort effort = new Effort(STEPS);
    private final Relaxations<G> relaxations;
    private final Map<G, Reach> decided = new LinkedHashMap<>();
    private final Set<G> open = new LinkedHashSet<>();
    private final Map<G, Integer> unsearched = new HashMap<>();
    private final List<Landscape> exact = new ArrayList<>();
    private final Set<G> inVain = new HashSet<>();
    private @Nullable Label gaveUp;
    private int most;

    private Search(JointTests tests, Reviews reviews, Function<Outcome, G> goalOf) {
        this.tests = tests;
        this.reviews = reviews;
        this.goalOf = goalOf;
        this.relaxations = new Relaxations<>(tests, reviews, goalOf);
    }

    /**
     * Decides.
     *
     * @param reviews the reviews in which households may be
     * @param goals everything that may be asked
     * @param goalOf the goal that an outcome reaches
     */
    static <G> Map<G, Reach> decide(JointTests tests, Reviews reviews, Set<G> goals, Function<Outcome, G> goalOf) {
        Optional<Label> hindrance = hindrance(tests, reviews);
        if (hindrance.isPresent()) {
            return goals.stream()
                    .collect(Collectors.toMap(goal -> goal, goal -> new Reach.NotDecided(hindrance.get())));
        }
        var search = new Search<G>(tests, reviews, goalOf);
        search.open.addAll(goals);
        search.run();
        return search.decided;
    }

    /** Why nothing can be decided, if that is so. */
    static Optional<Label> hindrance(JointTests tests, Reviews reviews) {
        if (reviews.days().isEmpty()) {
            return Optional.of(ON_NO_DAY);
        }
        if (tests.hasTooManyClasses()) {
            return Optional.of(Label.of("Quá nhiều loại hộ.", "There are too many classes."));
        }
        if (tests.topAsksMembers()) {
            return Optional.of(Label.of(
                    "Ngưỡng hoặc phân loại hỏi trực tiếp về thành viên.",
                    "A line or a class looks at members itself."));
        }
        return tests.questions()
                .disputed()
                .map(fact -> Label.of(
                        "Hai chuẩn không cho trả lời câu hỏi " + fact + " như nhau.",
                        "The standards do not allow the same answers to " + fact + "."));
    }

    private void run() {
        for (int size = 1; !open.isEmpty() && (size <= DECIDED_MEMBERS || size <= most()); size++) {
            ruleOut(size);
            find(size);
            relaxations.more();
            ruleOut(size);
        }
        for (G goal : open) {
            int shownUpTo = Math.max(unsearched.getOrDefault(goal, most() + 1) - 1, relaxations.excludesUpTo(goal));
            decided.put(
                    goal,
                    gaveUp != null && shownUpTo < DECIDED_MEMBERS
                            ? new Reach.NotDecided(gaveUp)
                            : new Reach.Unreachable(Optional.of(shownUpTo)));
        }
    }

    /** The most members that are gone through: hardly any are where the views tell which numbers of members can matter. */
    private int most() {
        if (most == 0) {
            int counted = exact.stream().mapToInt(Landscape::most).min().orElse(MOST_WITHOUT_VIEWS);
            most = relaxations.tellsEverySize() ? counted : Math.min(counted, MOST_WITHOUT_VIEWS);
        }
        return most;
    }

    /** Decides what households of up to this size prove to be out of reach of households of any size. */
    private void ruleOut(int size) {
        for (G goal : List.copyOf(open)) {
            if (relaxations.excludeForGood(goal, size)) {
                decided.put(goal, new Reach.Unreachable(Optional.empty()));
                open.remove(goal);
            }
        }
    }

    private void find(int size) {
        Map<Boolean, List<G>> possible = open.stream()
                .filter(goal -> !relaxations.exclude(goal, size))
                .collect(Collectors.partitioningBy(inVain::contains));
        possible.get(true).forEach(goal -> unsearched.putIfAbsent(goal, size));
        List<G> wanted = possible.get(false);
        if (wanted.isEmpty()) {
            return;
        }
        try {
            find(wanted, size);
            int last = noteLeftOut(wanted, size) ? ENOUGH_IF_LEFT_OUT : DECIDED_MEMBERS;
            if (size > last && open.containsAll(wanted)) {
                inVain.addAll(wanted);
            }
        } catch (Undecided undecided) {
            giveUp(wanted, size, undecided.reason());
            inVain.addAll(open);
        }
    }

    /** Gives up what no household does among those gone through if others were left out, who may do it. */
    private boolean noteLeftOut(List<G> wanted, int size) {
        Optional<Label> why = exact.stream()
                .flatMap(landscape -> landscape.leftOut().stream())
                .findFirst();
        why.ifPresent(reason -> giveUp(wanted.stream().filter(open::contains).toList(), size, reason));
        return why.isPresent();
    }

    private void giveUp(List<G> wanted, int size, Label reason) {
        gaveUp = gaveUp == null ? reason : gaveUp;
        wanted.forEach(goal -> unsearched.putIfAbsent(goal, size));
    }

    private void find(List<G> wanted, int size) {
        if (exact.isEmpty()) {
            reviews.toldApartBy(tests).forEach(day -> exact.add(Landscape.exact(tests, day, effort)));
        }
        exact.stream()
                .takeWhile(each -> wanted.stream().anyMatch(open::contains))
                .filter(Landscape.apart(size))
                .forEach(
                        landscape -> find(wanted.stream().filter(open::contains).toList(), size, landscape));
    }

    private void find(List<G> wanted, int size, Landscape landscape) {
        Map<G, Way> ways = new HashMap<>();
        landscape.outcomes(size).forEach((outcome, way) -> ways.merge(goalOf.apply(outcome), way, Way::plainer));
        for (G goal : wanted) {
            Way way = ways.get(goal);
            if (way != null) {
                Household witness = new Witnesses(landscape.reviewedOn()).household(way, size);
                decided.put(goal, new Reach.Reachable(witness));
                open.remove(goal);
            }
        }
    }
}
