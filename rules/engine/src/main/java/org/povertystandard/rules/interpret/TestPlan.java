package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.FactGroup;
import org.povertystandard.standard.PovertyStandard;

/** What one test of one variant asks, and how its unknown facts can be split. */
final class TestPlan {
    private final Rules rules;
    private final Rules.TestRules test;
    private final int[] accumulators;
    private final List<Integer> outputs;
    private final PovertyStandard standard;
    private final @Nullable TestPlan asItStands;
    private volatile @Nullable Asked asked;
    private volatile long @Nullable [][] weights;
    private volatile @Nullable List<ScoreSheet> sheets;
    private volatile TestNode @Nullable [] onSums;

    TestPlan(PovertyStandard standard, Rules rules, Rules.TestRules test) {
        this(standard, rules, test, null);
    }

    /**
     * Of a variant.
     *
     * @param asItStands the plan of the standard as it stands, whose outputs serve where they are the same; null for its own
     */
    TestPlan(PovertyStandard standard, Rules rules, Rules.TestRules test, @Nullable TestPlan asItStands) {
        this.standard = standard;
        this.asItStands = asItStands;
        this.rules = rules;
        this.test = test;
        this.accumulators = new int[test.accumulators().size()];
        boolean[] summed = new boolean[rules.outputs().size()];
        for (int i = 0; i < accumulators.length; i++) {
            accumulators[i] = test.accumulators().get(i);
            for (Accumulator.Summand summand :
                    rules.accumulators().get(accumulators[i]).summands()) {
                summed[summand.output()] = true;
            }
        }
        this.outputs = places(summed);
    }

    private static List<Integer> places(boolean[] marked) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                places.add(i);
            }
        }
        return List.copyOf(places);
    }

    /** What the test asks, once somebody wants to know: most variants of a standard never come to that. */
    private Asked asked() {
        Asked known = asked;
        if (known == null) {
            // Two threads may both work it out, and come to the same.
            known = new Asked(standard, this);
            asked = known;
        }
        return known;
    }

    /** The facts behind a test, and how their answers are split. */
    private static final class Asked {
        private final Map<Integer, Ingredients> ofOutput = new HashMap<>();
        private final Ingredients top = new Ingredients();
        private final Ingredients all = new Ingredients();
        private final Cells cells;
        private final Map<FactId, List<FactId>> groups = new HashMap<>();
        private final Map<FactId, Integer> order;

        Asked(PovertyStandard standard, TestPlan plan) {
            for (int output : plan.outputs) {
                Ingredients ingredients = plan.shared(output);
                ofOutput.put(output, ingredients);
                all.add(ingredients);
                if (plan.output(output) instanceof Output.FirstRow row) {
                    row.columns().parts(top);
                }
            }
            for (Rules.MeasureRules measure : plan.test.measures()) {
                top.quantity(measure.quantity());
                measure.lines().forEach(line -> top.test(line.test()));
            }
            plan.test.categories().forEach(category -> top.test(category.when()));
            all.add(top);
            this.cells = new Cells(all);
            Set<FactId> questions = new HashSet<>();
            all.slots().forEach(slot -> questions.add(slot.question()));
            for (FactGroup group : standard.groups()) {
                List<FactId> asked =
                        group.facts().stream().filter(questions::contains).toList();
                asked.forEach(fact -> groups.put(fact, asked));
            }
            this.order = plan.asItStands == null ? order(standard) : plan.asItStands.asked().order;
        }

        private static Map<FactId, Integer> order(PovertyStandard standard) {
            Map<FactId, Integer> order = new HashMap<>();
            FormFacts.all().forEach(fact -> order.put(fact.id(), order.size()));
            standard.facts().forEach(fact -> order.put(fact.id(), order.size()));
            return order;
        }
    }

    private Ingredients shared(int output) {
        TestPlan other = asItStands;
        return other != null && other.outputs.contains(output) && other.output(output) == output(output)
                ? other.ingredients(output)
                : Ingredients.of(output(output));
    }

    /** What one unit of an output weighs in each sum of the test, in the order of {@link Rules.TestRules#accumulators()}. */
    long[] weights(int output) {
        long[][] known = weights;
        if (known == null) {
            known = weighed();
            weights = known;
        }
        return known[output];
    }

    private long[][] weighed() {
        long[][] ofOutput = new long[rules.outputs().size()][accumulators.length];
        for (int i = 0; i < accumulators.length; i++) {
            for (Accumulator.Summand summand :
                    rules.accumulators().get(accumulators[i]).summands()) {
                ofOutput[summand.output()][i] += summand.weight();
            }
        }
        return ofOutput;
    }

    Rules rules() {
        return rules;
    }

    Rules.TestRules test() {
        return test;
    }

    /** The tests behind its classes that look at sums, found once somebody wants to know. */
    TestNode[] onSums() {
        TestNode[] known = onSums;
        if (known == null) {
            known = SumTests.of(test).toArray(new TestNode[0]);
            onSums = known;
        }
        return known;
    }

    /** The sums that the test uses, by index. */
    int[] accumulators() {
        return accumulators;
    }

    /** The sums that the test uses. */
    List<Accumulator> sums() {
        List<Accumulator> sums = new ArrayList<>();
        for (int accumulator : accumulators) {
            sums.add(rules.accumulators().get(accumulator));
        }
        return sums;
    }

    /** The scorecards that the test sums; made once somebody wants to know. */
    List<ScoreSheet> sheets() {
        List<ScoreSheet> known = sheets;
        if (known == null) {
            known = new ArrayList<>();
            for (int accumulator : accumulators) {
                String name = rules.accumulators().get(accumulator).name();
                for (CitedScorecard cited : standard.scorecards()) {
                    if (cited.scorecard().id().value().equals(name)) {
                        known.add(new ScoreSheet(cited.scorecard(), accumulator, this));
                    }
                }
            }
            sheets = known;
        }
        return known;
    }

    /** The outputs that the test sums, by index. */
    List<Integer> outputs() {
        return outputs;
    }

    /** How many indicators it reports: the first outputs. An inquiry reports none. */
    int indicators() {
        return test.id().isInquiry() ? 0 : standard.indicators().size();
    }

    Output output(int index) {
        return rules.outputs().get(index);
    }

    Ingredients ingredients(int output) {
        Ingredients ingredients = asked().ofOutput.get(output);
        if (ingredients == null) {
            throw new IllegalArgumentException("The test does not use output " + output + ".");
        }
        return ingredients;
    }

    /** What measures, lines, classes and the choice of columns ask directly. */
    Ingredients top() {
        return asked().top;
    }

    /** Everything the test asks. */
    Ingredients all() {
        return asked().all;
    }

    /** The index of the first class whose test holds, one past the last if none does; negative while that is not known. */
    int category(Facts facts) {
        List<Rules.CategoryTest> categories = test.categories();
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            if (truth != Truth.FALSE) {
                return truth == Truth.TRUE ? i : -1;
            }
        }
        return categories.size();
    }

    Cells cells() {
        return asked().cells;
    }

    /** The facts answered together with this one, itself included, as far as the test asks them. */
    List<FactId> group(FactId question) {
        List<FactId> group = asked().groups.get(question);
        return group == null ? List.of(question) : group;
    }

    /** The place of a question on the form. */
    int order(FactId question) {
        FactId fact = question.equals(FormFacts.BIRTH_DATE) ? FactId.of("age-years") : question;
        return asked().order.getOrDefault(fact, Integer.MAX_VALUE);
    }
}
