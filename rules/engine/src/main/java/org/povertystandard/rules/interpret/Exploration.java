package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Walked walked;
    private final @Nullable Unknown target;
    private List<List<Cells.Cell>> answers = List.of(List.of());
    private boolean targetIsDirect;
    private boolean supposes;
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
            long all = 0;
            for (long some : classes) {
                all |= some;
            }
            return all;
        }
    }

    private Exploration(Assessment assessment, TestPlan plan, Facts facts, @Nullable Unknown target, Budget budget) {
        this.walked = assessment.walked();
        this.plan = plan;
        this.facts = facts;
        this.search = new Search(plan, facts, budget);
        this.target = target;
    }

    /**
     * The classes of all completions.
     *
     * @param assessment of the plan as far as the household is known
     */
    static Result all(Assessment assessment, TestPlan plan, Facts facts, Budget budget) {
        return new Exploration(assessment, plan, facts, null, budget).run(assessment);
    }

    /** The classes under each answer to one question. */
    static Result by(Unknown target, Assessment assessment, TestPlan plan, Facts facts, Budget budget) {
        return new Exploration(assessment, plan, facts, target, budget).run(assessment);
    }

    private Result run(Assessment assessment) {
        Ingredients top = Unsettled.top(plan, assessment, facts);
        List<Unknown> direct = new Unknowns(plan, facts).in(top);
        for (Unknown unknown : direct) {
            if (unknown.member() != Facts.HOUSEHOLD) {
                return new Result(List.of(), false, false);
            }
        }
        if (target != null) {
            List<List<Cells.Cell>> found = search.answers(target);
            answers = found == null ? List.of() : found;
            targetIsDirect = direct.remove(target);
        }
        supposes = !direct.isEmpty();
        classes = new long[answers.size()];
        search.each(direct, () -> false, this::addUp);
        List<Long> result = new ArrayList<>();
        for (long some : classes) {
            result.add(some);
        }
        return new Result(result, differs, search.isComplete());
    }

    /** With every directly asked fact supposed, but for the target: adds up the components and classifies the sums. */
    private void addUp() {
        List<Integer> open = new ArrayList<>();
        long[] settled = new long[accumulators().size()];
        for (int output : plan.outputs()) {
            if (!addSettled(output, settled)) {
                open.add(output);
            }
        }
        Map<Branches, Set<Tuple>> sums = Map.of(Branches.single(), Set.of(new Tuple(settled)));
        for (Component component : Component.split(open, plan, facts, targetIsDirect ? target : null)) {
            sums = sum(sums, contributions(component));
        }
        sums.forEach(this::classify);
    }

    private boolean addSettled(int output, long[] sums) {
        var points = new Points();
        if (plan.output(output).addTo(points, facts)) {
            if (points.isExact()) {
                add(output, points.least(), sums);
            }
            return points.isExact();
        }
        Interval value = plan.output(output).value(facts);
        if (value.isExact()) {
            add(output, value, sums);
        }
        return value.isExact();
    }

    private Map<Branches, Set<Tuple>> contributions(Component component) {
        Unknown question = target;
        return question != null && (targetIsDirect || component.unknowns().contains(question))
                ? Contributions.by(question, answers, component, this)
                : supposes ? Contributions.of(component, this) : whatever(component);
    }

    /** What a component adds, whatever the answers, with nothing supposed outside it. */
    private Map<Branches, Set<Tuple>> whatever(Component component) {
        Map<Branches, Set<Tuple>> known = walked.contributions(component);
        if (known == null) {
            known = Contributions.of(component, this);
            if (search.isComplete()) {
                walked.keep(component, known);
            }
        }
        return known;
    }

    private Map<Branches, Set<Tuple>> sum(Map<Branches, Set<Tuple>> left, Map<Branches, Set<Tuple>> right) {
        Map<Branches, Set<Tuple>> sums = new LinkedHashMap<>();
        left.forEach((branches, some) -> right.forEach((others, more) -> {
            Set<Tuple> both = sums.computeIfAbsent(branches.with(others), key -> new LinkedHashSet<>());
            if (search.spend((long) some.size() * more.size())) {
                some.forEach(a -> more.forEach(b -> both.add(a.plus(b))));
            }
        }));
        return sums;
    }

    private void classify(Branches branches, Set<Tuple> sums) {
        // A question that lines or columns ask must be supposed before the sums tell the class.
        Branches turns = targetIsDirect ? Branches.each(answers.size()) : branches;
        List<Tuple> all = List.copyOf(sums);
        int[][] categories = new int[all.size()][turns.count()];
        Map<Tuple, Integer> known = new HashMap<>();
        for (int branch = 0; branch < turns.count(); branch++) {
            if (targetIsDirect) {
                suppose(answers.get(branch));
                known.clear();
            }
            for (int i = 0; i < all.size() && search.isComplete(); i++) {
                categories[i][branch] = known.computeIfAbsent(part(all.get(i), branch), this::category);
            }
        }
        if (targetIsDirect) {
            unsuppose(answers);
        }
        for (int[] some : categories) {
            differs |= turns.differ(some);
            for (int answer = 0; answer < classes.length; answer++) {
                classes[answer] |= turns.ofAnswer(answer, some);
            }
        }
    }

    /** The sums on one branch; where all branches share them there is one part. */
    private Tuple part(Tuple sums, int branch) {
        return sums.size() == width() ? sums : sums.slice(branch, width());
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
        add(output, value.exact().numerator(), sums);
    }

    private void add(int output, long units, long[] sums) {
        long[] weights = plan.weights(output);
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i] * units;
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
