package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;

/**
 * What the outputs of one component can add to the sums of a test.
 *
 * <p>The members are added one by one, forgetting who contributed what: the outputs depend on how many members have which
 * features alone. Where the exploration asks about one question, what its answers lead to is worked out side by side.
 */
final class Contributions {
    private static final Tuple NOT_COUNTED = new Tuple(new long[0]);
    private static final List<List<Cells.Cell>> NOTHING_ASKED = List.of(List.of());

    private final Component component;
    private final Exploration exploration;
    private final Facts facts;
    private final Search search;
    private final @Nullable Unknown target;
    private final List<List<Cells.Cell>> answers;
    /** What is unknown of each member, and of the household, but for the target. */
    private final Map<Integer, List<Unknown>> unknowns;

    private List<Feature> features = List.of();
    private boolean[] counted = {};
    private boolean featuresAskTarget;
    private boolean featuresAskHousehold;
    private final Map<Branches, Set<Tuple>> contributions = new LinkedHashMap<>();
    private final Map<Situation, Tuple> worths = new HashMap<>();

    /** All that the outputs still depend on once the household's questions are supposed. */
    private record Situation(int answer, Tuple counts) {}

    private Contributions(
            Component component, Exploration exploration, @Nullable Unknown target, List<List<Cells.Cell>> answers) {
        this.component = component;
        this.exploration = exploration;
        this.facts = exploration.facts();
        this.search = exploration.search();
        this.target = target;
        this.answers = answers;
        this.unknowns = component.byMember(target);
    }

    /** What the component can add, whatever the answers. */
    static Map<Branches, Set<Tuple>> of(Component component, Exploration exploration) {
        return new Contributions(component, exploration, null, NOTHING_ASKED).all();
    }

    /**
     * What the component can add under the answers to a question.
     *
     * @return for each way in which the answers can turn out, the sums on each branch, side by side
     */
    static Map<Branches, Set<Tuple>> by(
            Unknown target, List<List<Cells.Cell>> answers, Component component, Exploration exploration) {
        return new Contributions(component, exploration, target, answers).all();
    }

    private static boolean isOfHousehold(Unknown unknown) {
        return unknown.member() == Facts.HOUSEHOLD;
    }

    private static boolean asksOfHousehold(Ingredients asked, List<FactId> facts) {
        return asked.slots().stream().anyMatch(slot -> !slot.ofMember() && facts.contains(slot.question()));
    }

    private Map<Branches, Set<Tuple>> all() {
        search.each(unknowns.getOrDefault(Facts.HOUSEHOLD, List.of()), this::open, this::addMembers);
        return contributions;
    }

    private Ingredients open() {
        return Unsettled.of(component.outputs(), exploration.plan(), facts);
    }

    private boolean isSettled() {
        for (int output : component.outputs()) {
            if (!exploration.plan().output(output).value(facts).isExact()) {
                return false;
            }
        }
        return true;
    }

    /** With the household's questions supposed. */
    private void addMembers() {
        worths.clear();
        if (isSettled()) {
            add(Branches.single(), Set.of(NOT_COUNTED), (branch, counts) -> worth(0, counts));
            return;
        }
        lookAt(open());
        if (target == null) {
            add(Branches.single(), counts(), (branch, counts) -> worth(0, counts));
        } else if (isOfHousehold(target)) {
            add(Branches.each(answers.size()), counts(), (answer, counts) -> worth(answer, under(answer, counts)));
        } else {
            Turns turns = Turns.of(features.size(), answers, ways(target.member()));
            add(turns.branches(), counts(), (branch, counts) -> worth(0, capped(counts.plus(turns.features(branch)))));
        }
    }

    /** Whether members have other features makes no difference any more. */
    private void lookAt(Ingredients open) {
        features = List.copyOf(open.features());
        counted = new boolean[features.size()];
        for (int i = 0; i < counted.length; i++) {
            for (int output : component.outputs()) {
                counted[i] |= exploration.plan().ingredients(output).counted().contains(features.get(i));
            }
        }
        var asked = new Ingredients();
        features.forEach(asked::feature);
        featuresAskTarget = target != null && isOfHousehold(target) && asksOfHousehold(asked, target.facts());
        featuresAskHousehold = asked.slots().stream().anyMatch(slot -> !slot.ofMember() && !slot.isReviewYear());
    }

    private Tuple under(int answer, Tuple counts) {
        return featuresAskTarget ? counts.slice(answer, features.size()) : counts;
    }

    /** How many members can have the features, without the member in question, who is added by each turn. */
    private Set<Tuple> counts() {
        Set<Tuple> counts = Set.of(certainCounts());
        for (int member : unknowns.keySet()) {
            if (member != Facts.HOUSEHOLD && (target == null || target.member() != member)) {
                counts = add(counts, signatures(member));
            }
        }
        return counts;
    }

    private Tuple certainCounts() {
        search.spend(facts.size());
        return capped(signature((counts, offset) -> {
            for (int member = 0; member < facts.size(); member++) {
                if (!unknowns.containsKey(member)) {
                    addFeatures(member, counts, offset);
                }
            }
        }));
    }

    /** The different ways in which a member can contribute to the counts. */
    private Set<Tuple> signatures(int member) {
        if (featuresAskHousehold) {
            return ways(member).under(featuresAskTarget ? answers : NOTHING_ASKED);
        }
        List<Object> key = List.of(facts.alike().first(member), features);
        Set<Tuple> known = exploration.walked().ways(key);
        if (known == null) {
            known = ways(member).under(NOTHING_ASKED);
            if (search.isComplete()) {
                exploration.walked().keepWays(key, known);
            }
        }
        return known;
    }

    private Ways ways(int member) {
        return new Ways(exploration, features, member, unknowns.getOrDefault(member, List.of()));
    }

    /** The features a member has, under each answer to the household's question if they depend on it, side by side. */
    private Tuple signature(ObjIntConsumer<long[]> counting) {
        long[] counts = new long[(featuresAskTarget ? answers.size() : 1) * features.size()];
        if (featuresAskTarget) {
            eachAnswer(answer -> counting.accept(counts, answer * features.size()));
        } else {
            counting.accept(counts, 0);
        }
        return new Tuple(counts);
    }

    private void addFeatures(int member, long[] counts, int offset) {
        for (int i = 0; i < features.size(); i++) {
            Truth truth = facts.truth(features.get(i), member);
            if (truth == Truth.UNKNOWN) {
                search.giveUp();
            }
            counts[offset + i] += truth == Truth.TRUE ? 1 : 0;
        }
    }

    private Set<Tuple> add(Set<Tuple> counts, Set<Tuple> signatures) {
        Set<Tuple> sums = new LinkedHashSet<>();
        if (search.spend((long) counts.size() * signatures.size())) {
            counts.forEach(count -> signatures.forEach(signature -> sums.add(capped(count.plus(signature)))));
        }
        return sums;
    }

    /** Where it only matters whether some member has a feature, one is as good as many. */
    private Tuple capped(Tuple counts) {
        long[] capped = new long[counts.size()];
        for (int i = 0; i < capped.length; i++) {
            boolean count = counted[i % features.size()];
            capped[i] = count ? counts.get(i) : Math.min(counts.get(i), 1);
        }
        return new Tuple(capped);
    }

    private void add(Branches branches, Set<Tuple> counts, WorthOfBranch worth) {
        int width = exploration.width();
        Set<Tuple> all = contributions.computeIfAbsent(branches, key -> new LinkedHashSet<>());
        for (Tuple some : counts) {
            long[] sums = new long[branches.count() * width];
            for (int branch = 0; branch < branches.count(); branch++) {
                worth.of(branch, some).copyTo(sums, branch * width);
            }
            all.add(new Tuple(sums));
        }
    }

    /** What the outputs add up to on one branch. */
    private interface WorthOfBranch {
        Tuple of(int branch, Tuple counts);
    }

    private Tuple worth(int answer, Tuple counts) {
        var situation = new Situation(answer, counts);
        Tuple worth = worths.get(situation);
        if (worth == null) {
            worth = work(answer, counts);
            worths.put(situation, worth);
        }
        return worth;
    }

    /** What the outputs add up to under an answer of the household, with so many members having the features. */
    private Tuple work(int answer, Tuple counts) {
        boolean supposes = target != null && isOfHousehold(target);
        if (supposes) {
            exploration.suppose(answers.get(answer));
        }
        for (int i = 0; i < counts.size(); i++) {
            facts.supposeCount(features.get(i), (int) counts.get(i));
        }
        long[] sums = new long[exploration.width()];
        for (int output : component.outputs()) {
            exploration.add(output, exploration.plan().output(output).value(facts), sums);
        }
        search.spend(component.outputs().size());
        // What was supposed of the counts must not be taken for counted.
        features.forEach(facts::recount);
        if (supposes) {
            exploration.unsuppose(answers);
        }
        return new Tuple(sums);
    }

    private void eachAnswer(IntConsumer action) {
        for (int i = 0; i < answers.size(); i++) {
            exploration.suppose(answers.get(i));
            action.accept(i);
        }
        exploration.unsuppose(answers);
    }
}
