package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
 */
final class Landscape {
    private static final long STEPS_TO_EVALUATE = 50;

    private final Blocks blocks;
    private final LocalDate reviewedOn;
    private final int[] sums;
    private final Effort effort;
    private final LeftOut leftOut = new LeftOut();
    private final KnownKinds kinds;
    private final Set<FactId> divided;
    private final @Nullable AnyNumber anyNumber;

    /** Of which households everything that they can come to is found, or more than that. */
    private enum Extent {
        EXACT,
        RELAXED,
        RELAXED_OF_ANY_NUMBER
    }

    /** Works every output out, with the plainest household for each outcome. */
    static Landscape exact(JointTests tests, LocalDate reviewedOn, Effort effort) {
        List<Integer> all = IntStream.range(0, tests.outputs()).boxed().toList();
        int[] sums = IntStream.range(0, tests.sums()).toArray();
        return new Landscape(Blocks.of(tests, List.of(all)), reviewedOn, sums, effort, Extent.EXACT);
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
        return new Landscape(Blocks.of(tests, groups), reviewedOn, sums, effort, Extent.RELAXED);
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
        return new Landscape(Blocks.of(tests, groups), reviewedOn, sums, effort, Extent.RELAXED_OF_ANY_NUMBER);
    }

    private Landscape(Blocks blocks, LocalDate reviewedOn, int[] sums, Effort effort, Extent extent) {
        this.blocks = blocks;
        this.reviewedOn = reviewedOn;
        this.sums = sums;
        this.effort = effort;
        boolean relaxed = extent != Extent.EXACT;
        this.kinds = new KnownKinds(blocks, reviewedOn, relaxed, leftOut, effort);
        this.divided = relaxed ? blocks.tests().use(blocks.groups()).divided() : Set.of();
        this.anyNumber =
                extent == Extent.RELAXED_OF_ANY_NUMBER ? new AnyNumber(blocks.tests(), blocks.groups(), effort) : null;
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
        return blocks.most();
    }

    /** The number of members from which on nothing new can be found, as far as that is known. */
    OptionalInt enough() {
        return blocks.enough();
    }

    /** The search at one number of members. */
    private final class At {
        private final int size;
        private final JointHousehold household;
        private final Options options;
        private final HouseholdAnswers answers;
        private final Map<Outcome, Way> outcomes = new LinkedHashMap<>();
        private final Map<List<Given>, Worked> worked = new HashMap<>();

        /** What blocks come to, under the answers of the household that they share with lines, columns or features. */
        private record Worked(
                List<Turns> households, @Nullable MemberFronts members) {}

        At(int size) {
            this.size = size;
            // Where the number of members is left open, one of them stands for all.
            int members = anyNumber == null ? size : 1;
            this.household = blocks.tests().household(members, reviewedOn);
            this.options = new Options(blocks.tests(), reviewedOn, members, divided);
            this.answers = new HouseholdAnswers(household, options, blocks.top());
        }

        Map<Outcome, Way> all() {
            answers.each(blocks.top(), (way, given) -> {
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
            answers.each(
                    blocks.top().stream()
                            .filter(blocks.askedByFeatures()::contains)
                            .toList(),
                    (way, given) -> ofKinds.put(given, kinds.of(given).likeness()));
            return List.of(blocks.tests().use(blocks.groups()).treatmentOfHousehold(reviewedOn), ofKinds);
        }

        private void classify(Way way, List<Given> given) {
            var points = new PointTable(blocks.tests(), household, sums, leftOut);
            Worked ways = worked.computeIfAbsent(blocks.shared(given), this::work);
            Front front = Front.of(points.none(), way);
            for (int output : blocks.free()) {
                if (!points.addsNothing(output)) {
                    front = front.plus(points.any(output), points.layout(), effort);
                }
            }
            for (int block = 0; block < ways.households().size(); block++) {
                Block next = block < blocks.ofHousehold().size()
                        ? blocks.ofHousehold().get(block)
                        : blocks.ofMembers().get(block - blocks.ofHousehold().size());
                front = front.plus(points.front(next, ways.households().get(block)), points.layout(), effort);
            }
            MemberFronts members = ways.members();
            if (members != null) {
                front = front.plus(members.of(points), points.layout(), effort);
            }
            front.each((values, whole) ->
                    points.outcomes(values).forEach(outcome -> outcomes.merge(outcome, whole, Way::plainer)));
        }

        private Worked work(List<Given> given) {
            List<Given> ofFeatures = blocks.ofFeatures(given);
            List<Turns> households = new ArrayList<>();
            if (anyNumber != null) {
                blocks.ofHousehold().forEach(block -> households.add(turns(anyNumber, block, Set.of(Set.of()))));
                for (int block = 0; block < blocks.ofMembers().size(); block++) {
                    Set<Set<Integer>> members = kinds.of(ofFeatures)
                            .features(block, blocks.countings().get(block));
                    households.add(turns(anyNumber, blocks.ofMembers().get(block), members));
                }
                return new Worked(households, null);
            }
            blocks.ofHousehold().forEach(block -> households.add(turns(block, () -> {})));
            return new Worked(households, blocks.ofMembers().isEmpty() ? null : members(ofFeatures));
        }

        private MemberFronts members(List<Given> ofFeatures) {
            Collection<Roster> some = kinds.rosters(ofFeatures).of(size);
            List<Map<Roster.Adds, Turns>> ofBlocks = new ArrayList<>();
            for (int block = 0; block < blocks.ofMembers().size(); block++) {
                Map<Roster.Adds, Turns> turns = new HashMap<>();
                Map<Object, Turns> seen = new HashMap<>();
                for (Roster roster : some) {
                    Roster.Adds adds = roster.adds().get(block);
                    if (!turns.containsKey(adds)) {
                        turns.put(adds, turns(block, adds, seen));
                    }
                }
                ofBlocks.add(turns);
            }
            return new MemberFronts(blocks.ofMembers(), some, ofBlocks, effort);
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
            Block block = blocks.ofMembers().get(index);
            Counting counting = blocks.countings().get(index);
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
