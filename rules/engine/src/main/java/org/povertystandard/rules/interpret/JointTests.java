package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * Tests of one standard, or of several, made ready together: for questions about every household at once.
 *
 * <p>What the tests have in common is there once. An <em>output</em> is an indicator or a row of a scorecard, or another
 * piece that adds up; a <em>sum</em> adds outputs; a <em>feature</em> is a test of one member. All are known by index.
 *
 * <p>Longer than most classes: it is the one door through which an analysis sees the engine's nodes, and most of it answers one
 * question each about what was planned.
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
    private final Map<FactId, List<Slot>> slots = new HashMap<>();
    private final Cells cells;
    private final Breakpoints breakpoints;
    private final Known known = new Known();
    private final Set<FactId> disputed;

    /**
     * One of the tests.
     *
     * @param standard the law
     * @param test a test of it
     */
    public record Subject(PovertyStandard standard, TestId test) {}

    /** A test made ready; for each of its accumulators, which sum it is. */
    record Part(Rules rules, Rules.TestRules test, Map<Integer, Integer> sums) {}

    /** What was asked before, so that it is found out once. */
    private static final class Known {
        private final Map<Integer, List<Integer>> features = new HashMap<>();
        private final Map<Integer, Ingredients> ofFeature = new HashMap<>();
        private final Map<TestNode, Set<FactId>> questions = new HashMap<>();
        private final Map<FactId, Set<FactValue>> unasked = new HashMap<>();
        private final Map<FactId, Map<String, Object>> treatments = new HashMap<>();
        private final Map<Collection<? extends Collection<Integer>>, SizeUse> sizeUses = new HashMap<>();
        private final Map<Collection<? extends Collection<Integer>>, ReviewUse> reviewUses = new HashMap<>();
        private final Map<Collection<? extends Collection<Integer>>, ReviewUse> householdUses = new HashMap<>();
    }

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
        this.cells = new Cells(all);
        this.breakpoints = new Breakpoints(all);
        features.addAll(all.features());
        all.slots()
                .forEach(slot -> slots.computeIfAbsent(slot.question(), key -> new ArrayList<>())
                        .add(slot));
        this.disputed = Disputed.in(
                subjects.stream().map(subject -> subject.standard().facts()).toList());
    }

    /** A question that the tests ask and to which the standards do not allow the same answers, if there is one. */
    public Optional<FactId> disputed() {
        return disputed.stream().filter(slots::containsKey).findFirst();
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
        return known.features.computeIfAbsent(
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

    /** The questions to a member on which a feature depends, those that decide who is asked included. */
    public Set<FactId> memberQuestions(int feature) {
        return questions(ofFeature(feature), true);
    }

    /** The questions to the household on which a feature depends. */
    public Set<FactId> householdQuestionsOfFeature(int feature) {
        return questions(ofFeature(feature), false);
    }

    /** The questions to the household on which an output depends, but for those that choose the column. */
    public Set<FactId> householdQuestions(int output) {
        return questions(ofOutput.get(output), false);
    }

    /** The questions to the household that lines, classes and the columns of scorecards ask themselves. */
    public Set<FactId> topQuestions() {
        return questions(top, false);
    }

    /** Whether a test has more classes than bits that say which of them hold. */
    public boolean hasTooManyClasses() {
        return parts.stream().anyMatch(part -> part.test().categories().size() >= Long.SIZE);
    }

    /** Whether lines, classes or columns look at members other than through outputs. */
    public boolean topAsksMembers() {
        return !top.features().isEmpty();
    }

    /**
     * The number of members from which on more of them bring about nothing new in some outputs, lines and classes, as far as that
     * can be told: there is then a member who can be left out without any number of members that is compared telling, because each
     * is compared with constants, and is past them or does not count this one.
     *
     * @param groups outputs, each group with its own members, as if there were no others
     */
    public OptionalInt enoughMembers(Collection<? extends Collection<Integer>> groups) {
        SizeUse use = sizeUse(groups);
        if (!use.ends()) {
            return OptionalInt.empty();
        }
        int enough = use.everybody();
        for (Collection<Integer> group : groups) {
            var ingredients = new Ingredients();
            group.forEach(output -> ingredients.add(ofOutput.get(output)));
            int noticed =
                    1 + ingredients.features().stream().mapToInt(use::having).sum();
            // Where every member must have a feature, one who has it not is noticed as well.
            noticed += ingredients.universal().size();
            enough = Math.max(enough, noticed);
        }
        return OptionalInt.of(enough);
    }

    /** The amounts of the household that lines, classes and these outputs look at only divided among all members. */
    public Set<FactId> divided(Collection<? extends Collection<Integer>> groups) {
        Set<FactId> questions = new TreeSet<>();
        sizeUse(groups).perMember().forEach(slot -> questions.add(slot.question()));
        return questions;
    }

    /**
     * Whether lines, classes and these outputs look at numbers of members only through tests that outputs are made of, and to divide
     * amounts that they look at in no other way.
     */
    public boolean countThroughTests(Collection<? extends Collection<Integer>> groups) {
        return !sizeUse(groups).isMixed() && !CountTests.asksNumbers(top.atoms());
    }

    /**
     * The tests through which some outputs look at numbers of members.
     *
     * @return empty if they look at them otherwise as well, but to divide amounts among all
     */
    public Optional<List<CountTest>> countTests(Collection<Integer> group) {
        Map<Feature, Integer> indices = new HashMap<>();
        features.forEach(feature -> indices.put(feature, indices.size()));
        var tests = new CountTests(indices);
        group.forEach(output -> rows(output).forEach(tests::test));
        return tests.isComplete() ? Optional.of(tests.found()) : Optional.empty();
    }

    /** The number of members with a feature from which on more of them make no difference to some outputs that count them. */
    public int enoughHaving(int feature, Collection<Integer> outputs) {
        return sizeUse(List.of(outputs)).having(features.get(feature));
    }

    private SizeUse sizeUse(Collection<? extends Collection<Integer>> groups) {
        return known.sizeUses.computeIfAbsent(groups, key -> new SizeUse(withTop(groups)));
    }

    private Ingredients withTop(Collection<? extends Collection<Integer>> groups) {
        var ingredients = new Ingredients();
        ingredients.add(top);
        groups.forEach(group -> group.forEach(output -> ingredients.add(ofOutput.get(output))));
        return ingredients;
    }

    private ReviewUse reviewUse(Collection<? extends Collection<Integer>> groups) {
        return known.reviewUses.computeIfAbsent(groups, key -> new ReviewUse(withTop(groups), vocabulary));
    }

    /**
     * How some outputs, lines and classes treat the day of the review: where this is equal, the days make no difference to whom
     * they find, the ages of members being counted on the day.
     *
     * @param groups outputs; no other is looked at
     */
    public List<Object> treatment(LocalDate reviewedOn, Collection<? extends Collection<Integer>> groups) {
        return reviewUse(groups).treatment(reviewedOn);
    }

    /**
     * The same of the household alone: where this is equal, the days make no difference but to what members can be.
     *
     * @param groups outputs; no other is looked at
     */
    public List<Object> treatmentOfHousehold(LocalDate reviewedOn, Collection<? extends Collection<Integer>> groups) {
        return known.householdUses
                .computeIfAbsent(groups, key -> {
                    var ingredients = new Ingredients.OfHousehold();
                    ingredients.add(top);
                    groups.forEach(group ->
                            group.forEach(output -> outputList.get(output).parts(ingredients)));
                    return new ReviewUse(ingredients, vocabulary);
                })
                .treatment(reviewedOn);
    }

    /** Whether someone born on 29 February is of two ages on this day, by one of the tests and by another. */
    public boolean agesDifferOn(LocalDate reviewedOn) {
        return ReviewUse.isLastOfCommonFebruary(reviewedOn)
                && all.slots().stream()
                                .filter(Slot::isAge)
                                .map(Slot::ageing)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The comparisons and tests of one answer in a feature, those that decide who is asked included. */
    Set<TestNode> atoms(int feature) {
        return ofFeature(feature).atoms();
    }

    Set<FactId> questionsOf(TestNode atom) {
        return known.questions.computeIfAbsent(atom, key -> questions(Ingredients.of(atom), true));
    }

    private Ingredients ofFeature(int feature) {
        return known.ofFeature.computeIfAbsent(feature, key -> {
            Ingredients ingredients = Ingredients.of(features.get(feature).test());
            // What a member may answer can depend on an answer that another feature asks.
            for (Slot slot : List.copyOf(ingredients.slots())) {
                FormFacts.precondition(slot.question())
                        .filter(needed -> ingredients.slots().stream()
                                .noneMatch(other -> other.question().equals(needed.fact())))
                        .ifPresent(needed -> slots(needed.fact()).forEach(ingredients::slot));
            }
            return ingredients;
        });
    }

    private static Set<FactId> questions(Ingredients ingredients, boolean ofMember) {
        Set<FactId> questions = new TreeSet<>();
        ingredients.slots().stream()
                .filter(slot -> slot.ofMember() == ofMember && !slot.fact().equals(FormAnswers.REVIEW_YEAR))
                .forEach(slot -> questions.add(slot.question()));
        return questions;
    }

    /** The questions of a member that decide whether this one is asked, or may be answered. */
    public Set<FactId> conditions(FactId question) {
        Set<FactId> conditions = new TreeSet<>();
        for (Slot slot : slots(question)) {
            TestNode askedOf = slot.askedOf();
            if (askedOf != null) {
                conditions.addAll(questions(Ingredients.of(askedOf), slot.ofMember()));
            }
        }
        FormFacts.precondition(question).ifPresent(needed -> conditions.add(needed.fact()));
        return conditions;
    }

    /** The type of the answers to a question that is not {@link #disputed}. */
    public FactType type(FactId question) {
        return slots(question).get(0).type();
    }

    /**
     * What an unasked question counts as, in each standard; nothing where one of them does not say so, since of whoever was not asked
     * that standard knows nothing.
     */
    public Set<FactValue> unasked(FactId question) {
        return known.unasked.computeIfAbsent(question, key -> {
            Set<FactValue> unasked = new LinkedHashSet<>();
            boolean all =
                    slots(question).stream().allMatch(slot -> slot.unasked().isPresent());
            slots(question).forEach(slot -> slot.unasked().filter(value -> all).ifPresent(unasked::add));
            return unasked;
        });
    }

    /** How the tests treat a code of a choice: where this is equal, the codes make no difference. */
    public Object treatment(FactId question, String code) {
        return known.treatments
                .computeIfAbsent(question, key -> new HashMap<>())
                .computeIfAbsent(
                        code,
                        key -> slots(question).stream()
                                .map(slot -> cells.treatment(code, slot))
                                .toList());
    }

    /** A household of which nothing but the number of members is known yet. */
    public JointHousehold household(int members, LocalDate reviewedOn) {
        return new JointHousehold(this, members, reviewedOn);
    }

    List<Slot> slots(FactId question) {
        return slots.getOrDefault(question, List.of());
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
