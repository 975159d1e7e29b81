package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;

/**
 * Finds the classes that the completions of a household really have: all of them together, and under each answer to one
 * unknown question.
 *
 * <p>What an unknown fact can change is worked out for small groups of outputs that share unknown facts ({@link Component}),
 * and the groups are then added up: the class depends on their sums alone, once the facts that lines and columns ask directly
 * (the area, the income) are supposed.
 */
final class Exploration {
    private final TestPlan plan;
    private final Facts facts;
    private final Search search;
    private final @Nullable Unknown target;
    private List<List<Cells.Cell>> answers = List.of(List.of());
    private boolean targetIsDirect;
    private long[] classes = {};
    private boolean differs;

    /**
     * What was found.
     *
     * @param classes for each answer to the target, the set of classes as bits; one entry without a target
     * @param differs whether two completions that differ in the target alone differ in class
     * @param complete whether everything was walked through
     */
    record Result(List<Long> classes, boolean differs, boolean complete) {

        /** The classes under any answer. */
        long all() {
            return classes.stream().reduce(0L, (a, b) -> a | b);
        }
    }

    private Exploration(TestPlan plan, Facts facts, @Nullable Unknown target, Budget budget) {
        this.plan = plan;
        this.facts = facts;
        this.search = new Search(plan, facts, budget);
        this.target = target;
    }

    /** The classes of all completions. */
    static Result all(TestPlan plan, Facts facts, Budget budget) {
        return new Exploration(plan, facts, null, budget).run();
    }

    /** The classes under each answer to one question. */
    static Result by(Unknown target, TestPlan plan, Facts facts, Budget budget) {
        return new Exploration(plan, facts, target, budget).run();
    }

    private Result run() {
        List<Unknown> direct = new ArrayList<>(new Unknowns(plan, facts).in(plan.top()));
        if (direct.stream().anyMatch(unknown -> unknown.member() != Facts.HOUSEHOLD)) {
            return new Result(List.of(), false, false);
        }
        if (target != null) {
            List<List<Cells.Cell>> found = search.answers(target);
            answers = found == null ? List.of() : different(target, found);
            targetIsDirect = direct.remove(target);
        }
        classes = new long[answers.size()];
        search.each(direct, () -> false, this::addUp);
        List<Long> result = new ArrayList<>();
        for (long some : classes) {
            result.add(some);
        }
        return new Result(result, differs, search.isComplete());
    }

    /** One of all the answers of a member that settle its features in the same way: they cannot differ in anything. */
    private List<List<Cells.Cell>> different(Unknown unknown, List<List<Cells.Cell>> found) {
        if (unknown.member() == Facts.HOUSEHOLD) {
            return found;
        }
        Set<List<Truth>> seen = new HashSet<>();
        List<List<Cells.Cell>> different = new ArrayList<>();
        for (List<Cells.Cell> answer : found) {
            suppose(answer);
            List<Truth> features = plan.all().features().stream()
                    .map(feature -> facts.truth(feature, unknown.member()))
                    .toList();
            if (features.contains(Truth.UNKNOWN) || seen.add(features)) {
                different.add(answer);
            }
        }
        unsuppose(found);
        return different;
    }

    /** With every directly asked fact supposed, but for the target: adds up the components and classifies the sums. */
    private void addUp() {
        List<Integer> open = new ArrayList<>();
        long[] settled = new long[accumulators().size()];
        for (int output : plan.outputs()) {
            Interval value = plan.output(output).value(facts);
            if (value.isExact()) {
                add(output, value, settled);
            } else {
                open.add(output);
            }
        }
        Set<Tuple> sums = Set.of(new Tuple(settled));
        for (Component component : Component.split(open, plan, facts, targetIsDirect ? target : null)) {
            boolean moves =
                    target != null && (targetIsDirect || component.unknowns().contains(target));
            sums = sum(sums, component.contributions(this, moves ? answers : List.of(List.of())));
        }
        classify(List.copyOf(sums));
    }

    private Set<Tuple> sum(Set<Tuple> left, Set<Tuple> right) {
        Set<Tuple> sums = new LinkedHashSet<>();
        if (search.spend((long) left.size() * right.size())) {
            for (Tuple a : left) {
                for (Tuple b : right) {
                    sums.add(a.plus(b));
                }
            }
        }
        return sums;
    }

    private void classify(List<Tuple> sums) {
        int width = accumulators().size();
        int[] first = new int[sums.size()];
        Map<Tuple, Integer> known = new HashMap<>();
        for (int answer = 0; answer < answers.size(); answer++) {
            if (targetIsDirect) {
                suppose(answers.get(answer));
                known.clear();
            }
            for (int i = 0; i < sums.size() && search.isComplete(); i++) {
                Tuple slice = slice(sums.get(i), answer, width);
                int category = known.computeIfAbsent(slice, this::category);
                classes[answer] |= 1L << category;
                differs |= answer > 0 && first[i] != category;
                first[i] = answer == 0 ? category : first[i];
            }
        }
        if (targetIsDirect) {
            unsuppose(answers);
        }
    }

    private static Tuple slice(Tuple sum, int answer, int width) {
        long[] slice = new long[width];
        for (int i = 0; i < width; i++) {
            slice[i] = sum.get((answer * width + i) % sum.size());
        }
        return new Tuple(slice);
    }

    /** The index of the class, or one past the last if the law leaves the household in none. */
    private int category(Tuple sums) {
        search.spend(1);
        @Nullable Interval[] values = new Interval[plan.rules().accumulators().size()];
        for (int i = 0; i < accumulators().size(); i++) {
            int accumulator = accumulators().get(i);
            values[accumulator] = Interval.of(Rational.of(
                    sums.get(i), plan.rules().accumulators().get(accumulator).scale()));
        }
        facts.accumulate(values);
        List<Rules.CategoryTest> categories = plan.test().categories();
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            if (truth == Truth.TRUE) {
                return i;
            }
            if (truth == Truth.UNKNOWN) {
                search.giveUp();
            }
        }
        return categories.size();
    }

    private List<Integer> accumulators() {
        return plan.test().accumulators();
    }

    /** Adds what an output contributes to each sum of the test. */
    void add(int output, Interval value, long[] sums) {
        if (!value.isExact() || value.isAbsent()) {
            search.giveUp();
            return;
        }
        long[] weights = plan.weights(output);
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i] * value.exact().numerator();
        }
    }

    int width() {
        return accumulators().size();
    }

    Facts facts() {
        return facts;
    }

    TestPlan plan() {
        return plan;
    }

    Search search() {
        return search;
    }

    @Nullable
    Unknown target() {
        return target;
    }

    void suppose(List<Cells.Cell> answer) {
        answer.forEach(cell -> cell.suppose(facts));
    }

    void unsuppose(List<List<Cells.Cell>> some) {
        Unknown unknown = target;
        if (unknown != null && some.size() > 0 && !some.get(0).isEmpty()) {
            unknown.facts().forEach(fact -> facts.unsuppose(unknown.member(), fact));
        }
    }
}
