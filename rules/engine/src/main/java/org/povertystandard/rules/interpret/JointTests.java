package org.povertystandard.rules.interpret;

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
import java.util.TreeMap;
import org.povertystandard.fact.FactId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * Tests of one standard, or of several, made ready together: for questions about every household at once.
 *
 * <p>What the tests have in common is there once. An <em>output</em> is an indicator or a row of a scorecard, or another
 * piece that adds up; a <em>sum</em> adds outputs; a <em>feature</em> is a test of one member. All are known by index.
 *
 * <p>The door through which an analysis sees the engine's nodes. Used by one thread.
 */
public final class JointTests {
    private final Vocabulary vocabulary = new Vocabulary();
    private final SharedTables tables = new SharedTables();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Output, Integer> outputs = new LinkedHashMap<>();
    private final Map<SumKey, Integer> sums = new LinkedHashMap<>();
    private final List<Set<Integer>> users = new ArrayList<>();
    private final List<Ingredients> ofOutput = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final Ingredients top = new Ingredients();
    private final Ingredients all = new Ingredients();
    private final List<Output> outputList;
    private final List<SumKey> sumList;
    private final Breakpoints breakpoints;
    private final JointQuestions questions;
    private final Map<Integer, List<Integer>> ofFeatures = new HashMap<>();
    private final Map<Collection<? extends Collection<Integer>>, JointUse> uses = new HashMap<>();

    /**
     * One of the tests.
     *
     * @param standard the law
     * @param test a test of it
     */
    public record Subject(PovertyStandard standard, TestId test) {}

    /** A test made ready; for each of its accumulators, which sum it is. */
    record Part(Rules rules, Rules.TestRules test, Map<Integer, Integer> sums) {}

    private record SumKey(Map<Integer, Long> weights, long scale) {}

    private JointTests(List<Subject> subjects) {
        for (Subject subject : subjects) {
            add(subject);
        }
        this.outputList = List.copyOf(outputs.keySet());
        this.sumList = List.copyOf(sums.keySet());
        for (Output output : outputList) {
            var ingredients = new Ingredients();
            if (output instanceof Output.FirstRow row) {
                row.columns().parts(top);
                row.rows().forEach(each -> ingredients.test(each.when()));
            } else {
                output.parts(ingredients);
            }
            ofOutput.add(ingredients);
            all.add(ingredients);
        }
        all.add(top);
        this.breakpoints = new Breakpoints(all);
        features.addAll(all.features());
        Set<FactId> disputed = Disputed.in(
                subjects.stream().map(subject -> subject.standard().facts()).toList());
        this.questions = new JointQuestions(features, ofOutput, top, all, disputed);
    }

    /** Makes tests ready together. */
    public static JointTests of(List<Subject> subjects) {
        return new JointTests(subjects);
    }

    private void add(Subject subject) {
        Rules rules = tables.plan(subject.standard(), vocabulary);
        Rules.TestRules test = rules.plans().get(PlanId.of(subject.test()));
        Map<Integer, Integer> indices = new LinkedHashMap<>();
        for (int accumulator : test.accumulators()) {
            indices.put(accumulator, sum(rules, rules.accumulators().get(accumulator)));
        }
        parts.add(new Part(rules, test, indices));
        for (Rules.MeasureRules measure : test.measures()) {
            measure.lines().forEach(line -> top.test(line.test()));
        }
        test.categories().forEach(category -> top.test(category.when()));
    }

    private int sum(Rules rules, Accumulator accumulator) {
        Map<Integer, Long> weights = new TreeMap<>();
        for (Accumulator.Summand summand : accumulator.summands()) {
            Output output = rules.outputs().get(summand.output());
            int index = outputs.computeIfAbsent(output, key -> outputs.size());
            if (index == users.size()) {
                users.add(new HashSet<>());
            }
            users.get(index).add(parts.size());
            weights.merge(index, summand.weight(), Long::sum);
        }
        return sums.computeIfAbsent(new SumKey(weights, accumulator.scale()), key -> sums.size());
    }

    /** How many tests there are. */
    public int tests() {
        return parts.size();
    }

    /** Whether all tests are one and the same test. */
    public boolean areTheSame() {
        Part first = parts.get(0);
        return parts.stream()
                .allMatch(part -> part.sums().equals(first.sums())
                        && part.test().categories().equals(first.test().categories()));
    }

    /** How many outputs there are. */
    public int outputs() {
        return outputs.size();
    }

    /** How many sums there are. */
    public int sums() {
        return sums.size();
    }

    /** What one unit of each output weighs in each sum. */
    public long[][] weights() {
        long[][] weights = new long[outputs.size()][sums.size()];
        sums.forEach((key, sum) -> key.weights().forEach((output, weight) -> weights[output][sum] = weight));
        return weights;
    }

    /** Whether every test sums the output. */
    public boolean isShared(int output) {
        return users.get(output).size() == parts.size();
    }

    /** Whether a test sums the output. */
    public boolean isUsedBy(int test, int output) {
        return users.get(output).contains(test);
    }

    /** Whether a test looks at the sum. */
    public boolean isSummedBy(int test, int sum) {
        return parts.get(test).sums().containsValue(sum);
    }

    /** The features an output depends on. */
    public List<Integer> features(int output) {
        return ofFeatures.computeIfAbsent(
                output,
                key -> ofOutput.get(output).features().stream()
                        .map(features::indexOf)
                        .toList());
    }

    /** Whether an output is made of how many members have a feature, not only of whether some do, or all. */
    public boolean isCounted(int output, int feature) {
        return ofOutput.get(output).numbers().contains(features.get(feature));
    }

    /** Whether it matters to an output whether some member has a feature. */
    public boolean asksForSome(int output, int feature) {
        return ofOutput.get(output).present().contains(features.get(feature));
    }

    /** Whether it matters to an output whether all members have a feature. */
    public boolean asksForAll(int output, int feature) {
        return ofOutput.get(output).universal().contains(features.get(feature));
    }

    /** Whether a test has more classes than bits that say which of them hold. */
    public boolean hasTooManyClasses() {
        return parts.stream().anyMatch(part -> part.test().categories().size() >= Long.SIZE);
    }

    /** Whether lines, classes or columns look at members other than through outputs. */
    public boolean topAsksMembers() {
        return !top.features().isEmpty();
    }

    /** The questions that they ask. */
    public JointQuestions questions() {
        return questions;
    }

    /**
     * What lines, classes and some outputs make of numbers of members and of the day of the review.
     *
     * @param groups outputs, each group with its own members; no other is looked at
     */
    public JointUse use(Collection<? extends Collection<Integer>> groups) {
        return uses.computeIfAbsent(groups, key -> new JointUse(this, groups));
    }

    /**
     * The tests through which some outputs look at numbers of members.
     *
     * @return empty if they look at them otherwise as well, but to divide amounts among all
     */
    public Optional<List<CountTest>> countTests(Collection<Integer> group) {
        Map<Feature, Integer> indices = new HashMap<>();
        features.forEach(feature -> indices.put(feature, indices.size()));
        var found = new CountTests(indices);
        group.forEach(output -> rows(output).forEach(found::test));
        return found.isComplete() ? Optional.of(found.found()) : Optional.empty();
    }

    /** A household of which nothing but the number of members is known yet. */
    public JointHousehold household(int members, LocalDate reviewedOn) {
        return new JointHousehold(this, members, reviewedOn);
    }

    /** What an output is made of, but for what chooses the column. */
    Ingredients ingredients(int output) {
        return ofOutput.get(output);
    }

    /** What lines, classes and the columns of scorecards are made of. */
    Ingredients top() {
        return top;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Breakpoints breakpoints() {
        return breakpoints;
    }

    Feature feature(int index) {
        return features.get(index);
    }

    /** What is tested for an output: the first that holds is what it comes to. */
    List<TestNode> rows(int output) {
        return outputList.get(output) instanceof Output.FirstRow row
                ? row.rows().stream().map(Output.FirstRow.Row::when).toList()
                : List.of(((Output.Holds) outputList.get(output)).test());
    }

    /** How many rows an output has. */
    public int turns(int output) {
        return rows(output).size();
    }

    Output output(int index) {
        return outputList.get(index);
    }

    Part part(int test) {
        return parts.get(test);
    }

    long scale(int sum) {
        return sumList.get(sum).scale();
    }
}
