package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/**
 * What the outputs of one component can add to the sums of a test.
 *
 * <p>The members are added one by one, forgetting who contributed what: the outputs depend on how many members have which
 * features alone. Where the exploration asks about one question, what its answers lead to is worked out side by side.
 */
final class Contributions {
    private static final Tuple NOT_COUNTED = new Tuple(new long[0]);

    private final Component component;
    private final Exploration exploration;
    private final Facts facts;
    private final Search search;
    private final @Nullable Unknown target;
    private final List<List<Cells.Cell>> answers;
    private final List<Feature> features;
    private final boolean[] counted;
    private final boolean featuresAskTarget;
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
        this.features = features(component, exploration.plan());
        this.counted = new boolean[features.size()];
        for (int i = 0; i < counted.length; i++) {
            for (int output : component.outputs()) {
                counted[i] |= exploration.plan().ingredients(output).counted().contains(features.get(i));
            }
        }
        this.featuresAskTarget = target != null && isOfHousehold(target) && featuresAsk(target);
    }

    private static List<Feature> features(Component component, TestPlan plan) {
        Set<Feature> features = new LinkedHashSet<>();
        for (int output : component.outputs()) {
            features.addAll(plan.ingredients(output).features());
        }
        return List.copyOf(features);
    }

    /** What the component can add, whatever the answers. */
    static Map<Branches, Set<Tuple>> of(Component component, Exploration exploration) {
        return new Contributions(component, exploration, null, List.of(List.of())).all();
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

    private boolean featuresAsk(Unknown ofHousehold) {
        var asked = new Ingredients();
        features.forEach(asked::feature);
        return asked.slots().stream()
                .anyMatch(slot -> !slot.ofMember() && ofHousehold.facts().contains(slot.question()));
    }

    private Map<Branches, Set<Tuple>> all() {
        search.each(component.of(Facts.HOUSEHOLD, target), this::isSettled, this::addMembers);
        return contributions;
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
            add(Branches.single(), branch -> worth(0, NOT_COUNTED));
        } else if (target == null) {
            counts().forEach(counts -> add(Branches.single(), branch -> worth(0, counts)));
        } else if (isOfHousehold(target)) {
            Branches branches = Branches.each(answers.size());
            counts().forEach(counts -> add(branches, answer -> worth(answer, under(answer, counts))));
        } else {
            Turns turns =
                    Turns.of(exploration, features, target.member(), answers, component.of(target.member(), target));
            Branches branches = turns.branches();
            counts().forEach(counts -> add(branches, branch -> worth(0, capped(counts.plus(turns.features(branch))))));
        }
    }

    private Tuple under(int answer, Tuple counts) {
        return featuresAskTarget ? counts.slice(answer, features.size()) : counts;
    }

    /** How many members can have the features, without the member in question, who is added by each turn. */
    private Set<Tuple> counts() {
        Set<Tuple> counts = Set.of(certainCounts());
        for (int member : component.members()) {
            if (target == null || target.member() != member) {
                counts = add(counts, signatures(member));
            }
        }
        return counts;
    }

    private Tuple certainCounts() {
        List<Integer> uncertain = component.members();
        return capped(signature((counts, offset) -> {
            for (int member = 0; member < facts.size(); member++) {
                if (!uncertain.contains(member)) {
                    addFeatures(member, counts, offset);
                }
            }
        }));
    }

    /** The different ways in which a member can contribute to the counts. */
    private Set<Tuple> signatures(int member) {
        Set<Tuple> signatures = new LinkedHashSet<>();
        search.each(
                component.of(member, target),
                () -> isSettled(member),
                () -> signatures.add(signature((counts, offset) -> addFeatures(member, counts, offset))));
        return signatures;
    }

    private boolean isSettled(int member) {
        for (Feature feature : features) {
            if (!facts.truth(feature, member).isKnown()) {
                return false;
            }
        }
        return true;
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

    private void add(Branches branches, IntFunction<Tuple> worthOfBranch) {
        int width = exploration.width();
        long[] sums = new long[branches.count() * width];
        for (int branch = 0; branch < branches.count(); branch++) {
            worthOfBranch.apply(branch).copyTo(sums, branch * width);
        }
        contributions.computeIfAbsent(branches, key -> new LinkedHashSet<>()).add(new Tuple(sums));
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
