package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/** Finds the kinds of members that some blocks tell apart. */
final class MemberKinds {
    static final FactId RELATION = FactId.of("relation");
    private static final FactId SEX = FactId.of("sex");
    static final FactValue HEAD = FactValue.of(Relation.HEAD.code());

    /** What ties the blocks of a member together: answered first. */
    static final List<FactId> CONTEXT = List.of(FormFacts.BIRTH_DATE, SEX, RELATION);

    private final JointTests tests;
    private final Options options;
    private final JointHousehold one;
    private final List<Block> blocks;
    private final List<Counting> countings;
    private final List<Boolean> separated;
    private final Map<List<Object>, Map<Long, Way>> known = new HashMap<>();
    private final LeftOut leftOut;
    private final Deque<FactId> ruledOut = new ArrayDeque<>();

    private MemberKinds(
            JointTests tests, LocalDate reviewedOn, List<Block> blocks, List<Counting> countings, LeftOut leftOut) {
        this.tests = tests;
        this.leftOut = leftOut;
        this.options = new Options(tests, reviewedOn, 1, Set.of());
        this.one = tests.household(1, reviewedOn);
        this.blocks = blocks;
        this.countings = countings;
        Set<FactId> context = new HashSet<>(CONTEXT);
        this.separated = blocks.stream()
                .map(block -> block.features().stream().allMatch(feature -> one.separates(context, feature)))
                .toList();
    }

    /** The kinds of heads, and of all other members. */
    record Kinds(List<MemberKind> heads, List<MemberKind> others) {

        /** What they can add and at what cost: where this is equal, the same can be brought about as plainly. */
        Object likeness() {
            return List.of(likeness(heads), likeness(others));
        }

        private static Set<Object> likeness(List<MemberKind> kinds) {
            return kinds.stream()
                    .map(kind -> List.of(
                            kind.context().cost(),
                            kind.adds().stream().map(MemberKinds::costs).toList()))
                    .collect(Collectors.toSet());
        }

        /** With all kinds as one that can do whatever any of them can: more than there is, and never less. */
        Kinds merged() {
            List<MemberKind> merged = merge(others);
            return new Kinds(heads == others ? merged : merge(heads), merged);
        }

        /** In every way in which one member can be, the features of a block that it has. */
        Set<Set<Integer>> features(int block, Counting counting) {
            return Stream.concat(heads.stream(), others.stream())
                    .flatMap(kind -> kind.adds().get(block).keySet().stream())
                    .map(counting::features)
                    .collect(Collectors.toSet());
        }

        private static List<MemberKind> merge(List<MemberKind> kinds) {
            if (kinds.isEmpty()) {
                return List.of();
            }
            List<Map<Long, Way>> adds = new ArrayList<>();
            kinds.get(0).adds().forEach(block -> adds.add(new HashMap<>()));
            for (MemberKind kind : kinds) {
                for (int block = 0; block < adds.size(); block++) {
                    adds.get(block).putAll(kind.adds().get(block));
                }
            }
            return List.of(new MemberKind(Way.NOTHING, adds));
        }
    }

    /**
     * Works out the kinds.
     *
     * @param household answers of the household that features ask
     * @param leftOut told of members of whom something remains unknown
     */
    static Kinds of(
            JointTests tests,
            LocalDate reviewedOn,
            List<Block> blocks,
            List<Counting> countings,
            List<Given> household,
            LeftOut leftOut) {
        var kinds = new MemberKinds(tests, reviewedOn, blocks, countings, leftOut);
        household.forEach(given -> given.suppose(kinds.one, JointHousehold.HOUSEHOLD));
        Set<FactId> asked = blocks.stream()
                .flatMap(block -> block.features().stream())
                .flatMap(feature -> tests.questions().toMember(feature).stream())
                .collect(Collectors.toSet());
        List<FactId> before = CONTEXT.stream().filter(asked::contains).toList();
        boolean headMatters = before.contains(RELATION);
        List<MemberKind> others = kinds.all(before, headMatters ? Optional.of(false) : Optional.empty());
        List<MemberKind> heads = headMatters ? kinds.all(before, Optional.of(true)) : others;
        return new Kinds(heads, others);
    }

    private List<MemberKind> all(List<FactId> context, Optional<Boolean> head) {
        Map<List<Map<Long, Long>>, MemberKind> kinds = new LinkedHashMap<>();
        each(context, 0, Way.NOTHING, head, kinds);
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(kind -> kind.context().cost()))
                .toList();
    }

    private void each(
            List<FactId> context,
            int index,
            Way way,
            Optional<Boolean> head,
            Map<List<Map<Long, Long>>, MemberKind> kinds) {
        if (index == context.size()) {
            add(way, kinds);
            return;
        }
        FactId question = context.get(index);
        for (Option option : options.of(one, 0, question)) {
            boolean isHead = HEAD.equals(option.given().answer());
            if (!question.equals(RELATION)
                    || head.filter(wanted -> wanted == isHead).isPresent()) {
                option.given().suppose(one, 0);
                // Every household has a head, so that being it is no difference.
                Way next = Way.of(isHead && question.equals(RELATION) ? new Option(option.given(), 0) : option);
                each(context, index + 1, way.and(next), head, kinds);
            }
        }
        one.takeBack(0, question);
    }

    private void add(Way way, Map<List<Map<Long, Long>>, MemberKind> kinds) {
        List<Map<Long, Way>> adds = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            adds.add(adds(block));
        }
        if (adds.stream().noneMatch(Map::isEmpty)) {
            List<Map<Long, Long>> key = adds.stream().map(MemberKinds::costs).toList();
            MemberKind other = kinds.get(key);
            if (other == null || other.context().cost() > way.cost()) {
                kinds.put(key, new MemberKind(way, adds));
            }
        }
    }

    /** What can be added, and at what cost. */
    static Map<Long, Long> costs(Map<Long, Way> ways) {
        return ways.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().cost()));
    }

    private Map<Long, Way> adds(int index) {
        Block block = blocks.get(index);
        if (!separated.get(index)) {
            return walked(index);
        }
        List<Object> settled = new ArrayList<>(List.of(index));
        block.features().forEach(feature -> settled.add(one.settledBy(Set.copyOf(CONTEXT), feature, 0)));
        Map<Long, Way> adds = known.get(settled);
        if (adds == null) {
            adds = walked(index);
            known.put(settled, adds);
        }
        return adds;
    }

    private Map<Long, Way> walked(int index) {
        Map<Long, Way> adds = new HashMap<>();
        List<FactId> questions = blocks.get(index).ofMember();
        // What a question counts as when it is not asked is one of the options, not what is known before.
        questions.forEach(question -> one.suppose(0, question, FactValue.UNKNOWN));
        walk(questions, 0, countings.get(index), Way.NOTHING, adds);
        questions.forEach(question -> one.takeBack(0, question));
        return adds;
    }

    private void walk(List<FactId> questions, int index, Counting counting, Way way, Map<Long, Way> adds) {
        long counts = counting.of(one, 0);
        if (index == questions.size()) {
            // What is still unknown with every answer given is no complete household.
            if (counts >= 0) {
                adds.merge(counts, way, Way::plainer);
            } else if (ruledOut.isEmpty()) {
                leftOut.beyondATable();
            } else {
                leftOut.cannotAnswer(ruledOut.getLast(), needed(ruledOut.getLast()));
            }
            return;
        }
        FactId question = questions.get(index);
        if (!one.isAsked(0, question)) {
            walk(questions, index + 1, counting, way, adds);
            return;
        }
        if (isRuledOut(question)) {
            ruledOut.add(question);
            walk(questions, index + 1, counting, way, adds);
            ruledOut.removeLast();
            return;
        }
        List<Option> all = options.of(one, 0, question);
        // Once everything is settled, the rest is answered in the plainest way.
        for (Option option : counts < 0 ? all : all.subList(0, 1)) {
            option.given().suppose(one, 0);
            walk(questions, index + 1, counting, way.and(Way.of(option)), adds);
        }
        one.suppose(0, question, FactValue.UNKNOWN);
    }

    private static FactId needed(FactId question) {
        return FormFacts.precondition(question).orElseThrow().fact();
    }

    /**
     * Whether the form does not let the member answer, given what else is answered. What is not asked of the member is left open, and
     * rules nothing out: whoever attends a level attends school.
     */
    private boolean isRuledOut(FactId question) {
        return FormFacts.precondition(question)
                .filter(needed -> one.isAsked(0, needed.fact()) && !one.isAnswered(0, needed.fact(), needed.answer()))
                .isPresent();
    }
}
