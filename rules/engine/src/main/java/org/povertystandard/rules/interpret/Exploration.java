package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactValue;
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
    /** So many are sorted into components in the time of a step. */
    private static final int UNKNOWNS_IN_A_STEP = 8;

    private static final Set<Branches> ONE_BRANCH = Set.of(Branches.single());

    private final TestPlan plan;
    private final Facts facts;
    private final Search search;
    private final Walked walked;
    private final @Nullable Unknown target;
    private List<List<Cells.Cell>> answers = List.of(List.of());
    private boolean targetIsDirect;
    private List<Unknown> supposed = List.of();
    private long[] classes = {};
    private boolean differs;
    private final Assessment assessment;
    /** Of components that ask the target, with the suppositions that they ask. */
    private final Map<List<Object>, Map<Branches, Set<Tuple>>> byTarget = new HashMap<>();

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
        this.assessment = assessment;
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
        return new Exploration(assessment, plan, facts, null, budget).run();
    }

    /** The classes under each answer to one question. */
    static Result by(Unknown target, Assessment assessment, TestPlan plan, Facts facts, Budget budget) {
        return new Exploration(assessment, plan, facts, target, budget).run();
    }

    private Result run() {
        List<Unknown> direct = new Unknowns(plan, facts).in(open());
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
        supposed = direct;
        classes = new long[answers.size()];
        search.each(direct, this::open, this::classify);
        List<Long> result = new ArrayList<>();
        for (long some : classes) {
            result.add(some);
        }
        return new Result(result, differs, search.isComplete());
    }

    private Ingredients open() {
        return Unsettled.top(plan, assessment, facts);
    }

    /** With every directly asked fact supposed that makes a difference, but for the target. */
    private void classify() {
        assessment.restore(facts);
        int settled = plan.category(facts);
        if (settled < 0) {
            addUp();
        } else {
            for (int answer = 0; answer < classes.length; answer++) {
                classes[answer] |= 1L << settled;
            }
        }
    }

    /** Adds up the components and classifies the sums. */
    private void addUp() {
        List<Integer> open = new ArrayList<>();
        long[] settled = new long[accumulators().size()];
        for (int output : plan.outputs()) {
            if (!addSettled(output, settled)) {
                open.add(output);
            }
        }
        Map<Reading.Question, FactValue> suppositions = facts.reading().suppositions();
        List<Set<Tuple>> others = new ArrayList<>();
        List<Map<Branches, Set<Tuple>>> asking = new ArrayList<>();
        for (Component component : Component.split(open, plan, facts, targetIsDirect ? target : null)) {
            search.spend(component.unknowns().size() / UNKNOWNS_IN_A_STEP);
            Map<Branches, Set<Tuple>> added = contributions(component, suppositions);
            if (added.keySet().equals(ONE_BRANCH)) {
                others.add(added.get(Branches.single()));
            } else {
                asking.add(added);
            }
        }
        if (search.isComplete()) {
            try {
                conclude(new Totals(this, new Tuple(settled), others, asking));
            } catch (ArithmeticException tooMany) {
                search.giveUp();
            }
        }
    }

    private void conclude(Totals totals) {
        long[] found = totals.classes();
        for (int answer = 0; answer < classes.length; answer++) {
            classes[answer] |= found[answer];
        }
        differs |= totals.differ();
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

    private Map<Branches, Set<Tuple>> contributions(
            Component component, Map<Reading.Question, FactValue> suppositions) {
        Unknown question = target;
        boolean asksTarget = question != null
                && (component.unknowns().contains(question) || targetIsDirect && component.asks(question, plan));
        Map<Reading.Question, FactValue> asked = asked(component, suppositions);
        if (question == null || !asksTarget) {
            return whatever(component, asked);
        }
        List<Object> key = List.of(component.outputs(), asked);
        Map<Branches, Set<Tuple>> known = byTarget.get(key);
        if (known == null) {
            known = Contributions.by(question, answers, component, this);
            byTarget.put(key, known);
        }
        return known;
    }

    /** What is supposed that a component asks. */
    private Map<Reading.Question, FactValue> asked(Component component, Map<Reading.Question, FactValue> suppositions) {
        Map<Reading.Question, FactValue> asked = new HashMap<>();
        for (Unknown unknown : supposed) {
            if (component.asks(unknown, plan)) {
                suppositions.forEach((question, answer) -> {
                    if (unknown.facts().contains(question.fact())) {
                        asked.put(question, answer);
                    }
                });
            }
        }
        return asked;
    }

    /** What a component adds, whatever the answers. */
    private Map<Branches, Set<Tuple>> whatever(Component component, Object suppositions) {
        Map<Branches, Set<Tuple>> known = walked.contributions(component, suppositions);
        if (known == null) {
            known = Contributions.of(component, this);
            if (search.isComplete()) {
                walked.keep(component, suppositions, known);
            }
        }
        return known;
    }

    /** The classes that sums come to with what is supposed just now. */
    SumClasses classes(SumBox box) {
        return walked.classes(
                facts.reading().suppositions(), box, plan.test().categories().size() + 1);
    }

    /** The index of the class, or one past the last if the law leaves the household in none. */
    int category(Tuple sums) {
        search.spend(1);
        @Nullable Interval[] values = new Interval[plan.rules().accumulators().size()];
        for (int i = 0; i < accumulators().size(); i++) {
            int accumulator = accumulators().get(i);
            values[accumulator] = Interval.of(Rational.of(
                    sums.get(i), plan.rules().accumulators().get(accumulator).scale()));
        }
        facts.accumulate(values);
        int category = plan.category(facts);
        if (category < 0) {
            search.giveUp();
        }
        return Math.max(category, 0);
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

    boolean targetIsDirect() {
        return targetIsDirect;
    }

    List<List<Cells.Cell>> answers() {
        return answers;
    }

    int width() {
        return accumulators().size();
    }

    Walked walked() {
        return walked;
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
