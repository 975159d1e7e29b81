package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/**
 * All that joint tests can say of the households with so many members: exactly, for some outputs; the others are left free,
 * which allows more than there is and never less.
 *
 * <p>With every output exact, what is found is what there is, each outcome with the plainest household. With some left free,
 * an outcome that is not found is impossible.
 *
 * <p>Longer than most classes: the search at one number of members shares with the others what is known of every number.
 */
final class Landscape {
    private static final long STEPS_TO_EVALUATE = 50;

    private final JointTests tests;
    private final LocalDate reviewedOn;
    private final Effort effort;
    private final List<Integer> free = new ArrayList<>();
    private final List<FactId> top;
    private final Set<FactId> askedByFeatures = new LinkedHashSet<>();
    private final List<Block> householdBlocks = new ArrayList<>();
    private final List<Block> memberBlocks = new ArrayList<>();
    private final List<Counting> countings = new ArrayList<>();
    private final Map<List<Given>, MemberKinds.Kinds> kinds = new HashMap<>();
    private final Map<List<Given>, Rosters> rosters = new HashMap<>();
    private final List<List<Integer>> groups;
    private final int[] sums;
    private final boolean merged;
    private final Set<FactId> divided;
    private final @Nullable AnyNumber anyNumber;
    private final LeftOut leftOut = new LeftOut();

    /** Works every output out, with the plainest household for each outcome. */
    static Landscape exact(JointTests tests, LocalDate reviewedOn, Effort effort) {
        List<Integer> all = IntStream.range(0, tests.outputs()).boxed().toList();
        int[] sums = IntStream.range(0, tests.sums()).toArray();
        return new Landscape(tests, reviewedOn, List.of(all), sums, false, false, effort);
    }

    /**
     * Allows more than there is.
     *
     * @param groups the outputs that are worked out, each group as if there were no others; all other outputs are free
     * @param sums the sums that are told apart, ascending; nothing is known of the others
     */
    static Landscape relaxed(
            JointTests tests,
            LocalDate reviewedOn,
            List<? extends Collection<Integer>> groups,
            int[] sums,
            Effort effort) {
        return new Landscape(tests, reviewedOn, groups, sums, true, false, effort);
    }

    /**
     * The same for households with any number of members, see {@link CountCells}.
     *
     * @throws Undecided if something looks at numbers of members in another way than {@link org.povertystandard.rules.interpret.CountTest}
     */
    static Landscape ofAnyNumber(
            JointTests tests,
            LocalDate reviewedOn,
            List<? extends Collection<Integer>> groups,
            int[] sums,
            Effort effort) {
        return new Landscape(tests, reviewedOn, groups, sums, true, true, effort);
    }

    private Landscape(
            JointTests tests,
            LocalDate reviewedOn,
            List<? extends Collection<Integer>> groups,
            int[] sums,
            boolean merged,
            boolean ofAnyNumber,
            Effort effort) {
        this.tests = tests;
        this.reviewedOn = reviewedOn;
        this.effort = effort;
        this.sums = sums;
        this.merged = merged;
        List<Integer> exact =
                groups.stream().<Integer>flatMap(Collection::stream).toList();
        for (int output = 0; output < tests.outputs(); output++) {
            if (!exact.contains(output)) {
                free.add(output);
            }
        }
        exact.forEach(output -> tests.features(output)
                .forEach(feature -> askedByFeatures.addAll(tests.householdQuestionsOfFeature(feature))));
        Set<FactId> first = new LinkedHashSet<>(askedByFeatures);
        first.addAll(tests.topQuestions());
        this.top = Block.numbersLast(tests, first);
        Set<FactId> apart = new TreeSet<>(first);
        apart.addAll(MemberKinds.CONTEXT);
        for (Collection<Integer> group : groups) {
            for (Block block : Block.of(tests, group, apart)) {
                (block.features().isEmpty() ? householdBlocks : memberBlocks).add(block);
            }
        }
        memberBlocks.forEach(block -> countings.add(new Counting(tests, block)));
        this.groups = Stream.of(memberBlocks, householdBlocks)
                .flatMap(List::stream)
                .map(block -> List.copyOf(block.outputs()))
                .toList();
        this.divided = merged ? tests.divided(groups) : Set.of();
        this.anyNumber = ofAnyNumber ? new AnyNumber(tests, groups, effort) : null;
    }

    /** All outcomes of households with so many members; of any number, with so many or fewer. */
    Map<Outcome, Way> outcomes(int members) {
        return new At(members).all();
    }

    /** The day of the review. */
    LocalDate reviewedOn() {
        return reviewedOn;
    }

    /**
     * Lets only those pass of several reviews that can differ for households of so many members, and of any that cannot the first.
     * Reviews mostly differ in what makes members what they are, such as the age at which somebody retires, and let them be and do
     * the same as plainly.
     */
    static Predicate<Landscape> apart(int members) {
        Set<Object> seen = new HashSet<>();
        return landscape -> seen.add(landscape.new At(members).likeness());
    }

    /** Why households of the sizes gone through so far were left out; empty if none was. */
    Optional<Label> leftOut() {
        return leftOut.why();
    }

    /** If it is of any number of members, the numbers from which on something more is possible. */
    SortedSet<Integer> steps() {
        return Objects.requireNonNull(anyNumber).steps();
    }

    /** The most members of households that can be gone through. */
    int most() {
        return countings.stream().mapToInt(Counting::members).min().orElse(Counting.MOST_MEMBERS);
    }

    /** The number of members from which on nothing new can be found, as far as that is known. */
    OptionalInt enough() {
        return tests.enoughMembers(groups);
    }

    /** The search at one number of members. */
    private final class At {
        private final int size;
        private final JointHousehold household;
        private final Options options;
        private final Map<Outcome, Way> outcomes = new LinkedHashMap<>();
        private final Map<List<Given>, Worked> worked = new HashMap<>();

        /** What blocks come to, under the answers of the household that they share with lines, columns or features. */
        private record Worked(
                List<Turns> households, @Nullable MemberFronts members) {}

        At(int size) {
            this.size = size;
            // Where the number of members is left open, one of them stands for all.
            int members = anyNumber == null ? size : 1;
            this.household = tests.household(members, reviewedOn);
            this.options = new Options(tests, reviewedOn, members, divided);
        }

        Map<Outcome, Way> all() {
            answer(top, (way, given) -> {
                if (household.hasOneColumn()) {
                    classify(way, given);
                } else {
                    leftOut.inOtherColumns();
                }
            });
            return outcomes;
        }

        Object likeness() {
            Map<List<Given>, Object> ofKinds = new LinkedHashMap<>();
            answer(
                    top.stream().filter(askedByFeatures::contains).toList(),
                    (way, given) -> ofKinds.put(
                            given, kinds.computeIfAbsent(given, this::kinds).likeness()));
            return List.of(tests.treatmentOfHousehold(reviewedOn, groups), ofKinds);
        }

        /** Answers these questions in every way, the other ones of {@link #top} being unanswered. */
        private void answer(List<FactId> questions, BiConsumer<Way, List<Given>> then) {
            top.forEach(question -> household.suppose(JointHousehold.HOUSEHOLD, question, FactValue.UNKNOWN));
            answer(questions, Way.NOTHING, List.of(), then);
        }

        private void answer(List<FactId> questions, Way way, List<Given> given, BiConsumer<Way, List<Given>> then) {
            if (given.size() == questions.size()) {
                then.accept(way, given);
                return;
            }
            FactId question = questions.get(given.size());
            for (Option option : options.of(household, JointHousehold.HOUSEHOLD, question)) {
                option.given().suppose(household, JointHousehold.HOUSEHOLD);
                List<Given> next = new ArrayList<>(given);
                next.add(option.given());
                answer(questions, way.and(Way.of(option)), next, then);
            }
            household.suppose(JointHousehold.HOUSEHOLD, question, FactValue.UNKNOWN);
        }

        private void classify(Way way, List<Given> given) {
            var points = new PointTable(tests, household, sums, leftOut);
            Worked ways = worked.computeIfAbsent(shared(given), this::work);
            Front front = Front.of(points.none(), way);
            for (int output : free) {
                if (!points.addsNothing(output)) {
                    front = front.plus(points.any(output), points.layout(), effort);
                }
            }
            for (int block = 0; block < ways.households().size(); block++) {
                Block next = block < householdBlocks.size()
                        ? householdBlocks.get(block)
                        : memberBlocks.get(block - householdBlocks.size());
                front = front.plus(points.front(next, ways.households().get(block)), points.layout(), effort);
            }
            MemberFronts members = ways.members();
            if (members != null) {
                front = front.plus(members.of(points), points.layout(), effort);
            }
            front.each((values, whole) ->
                    points.outcomes(values).forEach(outcome -> outcomes.merge(outcome, whole, Way::plainer)));
        }

        /** Those answers that some block looks at itself. */
        private List<Given> shared(List<Given> given) {
            return given.stream()
                    .filter(each -> askedByFeatures.contains(each.question())
                            || Stream.of(householdBlocks, memberBlocks)
                                    .flatMap(List::stream)
                                    .anyMatch(block -> block.asks(tests, each.question())))
                    .toList();
        }

        private Worked work(List<Given> given) {
            List<Given> ofFeatures = given.stream()
                    .filter(each -> askedByFeatures.contains(each.question()))
                    .toList();
            List<Turns> households = new ArrayList<>();
            if (anyNumber != null) {
                householdBlocks.forEach(block -> households.add(turns(anyNumber, block, Set.of(Set.of()))));
                for (int block = 0; block < memberBlocks.size(); block++) {
                    Set<Set<Integer>> members =
                            kinds.computeIfAbsent(ofFeatures, this::kinds).features(block, countings.get(block));
                    households.add(turns(anyNumber, memberBlocks.get(block), members));
                }
                return new Worked(households, null);
            }
            householdBlocks.forEach(block -> households.add(turns(block, () -> {})));
            if (memberBlocks.isEmpty()) {
                return new Worked(households, null);
            }
            Collection<Roster> some =
                    rosters.computeIfAbsent(ofFeatures, this::rosters).of(size);
            List<Map<Roster.Adds, Turns>> blocks = new ArrayList<>();
            for (int block = 0; block < memberBlocks.size(); block++) {
                Map<Roster.Adds, Turns> turns = new HashMap<>();
                Map<Object, Turns> seen = new HashMap<>();
                for (Roster roster : some) {
                    Roster.Adds adds = roster.adds().get(block);
                    if (!turns.containsKey(adds)) {
                        turns.put(adds, turns(block, adds, seen));
                    }
                }
                blocks.add(turns);
            }
            return new Worked(households, new MemberFronts(memberBlocks, some, blocks, effort));
        }

        private Rosters rosters(List<Given> answers) {
            return new Rosters(countings, kinds.computeIfAbsent(answers, this::kinds), effort);
        }

        private MemberKinds.Kinds kinds(List<Given> answers) {
            MemberKinds.Kinds found = MemberKinds.of(tests, reviewedOn, memberBlocks, countings, answers, leftOut);
            return merged ? found.merged() : found;
        }

        /** All that a block comes to with any number of members, up to so many. */
        private Turns turns(AnyNumber any, Block block, Set<Set<Integer>> members) {
            var all = new Turns();
            any.cells(block, members, size)
                    .forEach(truths -> all.addAll(
                            turns(block, () -> household.supposeTests(any.tests(block), truths)), Way.NOTHING));
            return all;
        }

        /** All that a block comes to with what members can add. */
        private Turns turns(int index, Roster.Adds adds, Map<Object, Turns> seen) {
            Block block = memberBlocks.get(index);
            Counting counting = countings.get(index);
            var all = new Turns();
            counting.plainest(adds.costs(), size, effort).forEach((treated, counts) -> {
                Turns turns = seen.get(treated);
                if (turns == null) {
                    effort.spend(STEPS_TO_EVALUATE);
                    turns = turns(block, () -> counting.suppose(counts, household, size));
                    seen.put(treated, turns);
                }
                all.addAll(turns, Way.adding(index, counts, adds.costs().of(counts)));
            });
            return all;
        }

        private Turns turns(Block block, Runnable counts) {
            var turns = new Turns();
            block.ofHousehold()
                    .forEach(question -> household.suppose(JointHousehold.HOUSEHOLD, question, FactValue.UNKNOWN));
            new BlockWalk(household, options, block, counts, leftOut).into(turns);
            return turns;
        }
    }
}
