package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/**
 * Unsettled outputs that share unknown facts, so that they must be worked out together; other components cannot touch them.
 *
 * @param outputs the outputs
 * @param unknowns the unknown questions behind them
 */
record Component(List<Integer> outputs, List<Unknown> unknowns) {

    /**
     * The components of some outputs.
     *
     * @param apart a question that does not tie outputs together, because it is supposed for all of them alike
     */
    static List<Component> split(List<Integer> outputs, TestPlan plan, Facts facts, @Nullable Unknown apart) {
        List<Component> components = new ArrayList<>();
        for (int output : outputs) {
            Set<Integer> together = new LinkedHashSet<>(List.of(output));
            Set<Unknown> unknowns = new LinkedHashSet<>(new Unknowns(plan, facts).in(plan.ingredients(output)));
            unknowns.removeIf(unknown -> unknown.equals(apart));
            for (Component component : List.copyOf(components)) {
                if (component.unknowns().stream().anyMatch(unknowns::contains)) {
                    together.addAll(component.outputs());
                    unknowns.addAll(component.unknowns());
                    components.remove(component);
                }
            }
            components.add(new Component(List.copyOf(together), List.copyOf(unknowns)));
        }
        return components;
    }

    /**
     * What the outputs can add to the sums.
     *
     * @param answers the answers to the exploration's target under which each contribution is worked out, side by side
     */
    Set<Tuple> contributions(Exploration exploration, List<List<Cells.Cell>> answers) {
        return new Work(this, exploration, answers).contributions();
    }

    /** All that the outputs of a component still depend on once the household's questions are supposed. */
    private record Situation(int answer, Tuple counts) {}

    /** The working-out of one component. */
    private static final class Work {
        private static final Tuple NOT_COUNTED = new Tuple(new long[0]);

        private final Component component;
        private final Exploration exploration;
        private final Facts facts;
        private final Search search;
        private final List<List<Cells.Cell>> answers;
        private final List<Unknown> others;
        private final List<Feature> features;
        private final List<Boolean> counted;
        private final Set<Tuple> contributions = new LinkedHashSet<>();
        private final Map<Situation, Tuple> worths = new HashMap<>();

        Work(Component component, Exploration exploration, List<List<Cells.Cell>> answers) {
            this.component = component;
            this.exploration = exploration;
            this.facts = exploration.facts();
            this.search = exploration.search();
            this.answers = answers;
            this.others = component.unknowns().stream()
                    .filter(unknown -> !unknown.equals(exploration.target()))
                    .toList();
            var ingredients = new Ingredients();
            component
                    .outputs()
                    .forEach(output -> ingredients.add(exploration.plan().ingredients(output)));
            this.features = List.copyOf(ingredients.features());
            this.counted =
                    features.stream().map(ingredients.counted()::contains).toList();
        }

        Set<Tuple> contributions() {
            List<Unknown> ofHousehold = others.stream()
                    .filter(unknown -> unknown.member() == Facts.HOUSEHOLD)
                    .toList();
            search.each(ofHousehold, this::isSettled, this::addMembers);
            return contributions;
        }

        private boolean isSettled() {
            return component.outputs().stream()
                    .allMatch(output ->
                            exploration.plan().output(output).value(facts).isExact());
        }

        /** With the household's questions supposed: the members one by one, forgetting who contributed what. */
        private void addMembers() {
            worths.clear();
            List<Integer> members = component.unknowns().stream()
                    .map(Unknown::member)
                    .filter(member -> member != Facts.HOUSEHOLD)
                    .distinct()
                    .toList();
            if (members.isEmpty() || isSettled()) {
                addContribution(NOT_COUNTED);
                return;
            }
            Set<Tuple> counts = Set.of(certainCounts(members));
            for (int member : members) {
                counts = add(counts, signatures(member));
            }
            counts.forEach(this::addContribution);
        }

        private Tuple certainCounts(List<Integer> without) {
            long[] counts = new long[answers.size() * features.size()];
            eachAnswer(offset -> {
                for (int member = 0; member < facts.size(); member++) {
                    if (!without.contains(member)) {
                        addFeatures(member, counts, offset * features.size());
                    }
                }
            });
            return capped(new Tuple(counts));
        }

        /** The different ways in which a member can contribute to the counts. */
        private Set<Tuple> signatures(int member) {
            List<Unknown> questions = others.stream()
                    .filter(unknown -> unknown.member() == member)
                    .toList();
            BooleanSupplier settled = () -> features.stream()
                    .allMatch(feature -> facts.truth(feature, member).isKnown());
            Set<Tuple> signatures = new LinkedHashSet<>();
            search.each(questions, settled, () -> {
                long[] signature = new long[answers.size() * features.size()];
                eachAnswer(offset -> addFeatures(member, signature, offset * features.size()));
                signatures.add(new Tuple(signature));
            });
            return signatures;
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
                boolean count = counted.get(i % features.size());
                capped[i] = count ? counts.get(i) : Math.min(counts.get(i), 1);
            }
            return new Tuple(capped);
        }

        private void addContribution(Tuple counts) {
            int width = exploration.width();
            long[] sums = new long[answers.size() * width];
            for (int answer = 0; answer < answers.size(); answer++) {
                Tuple ofAnswer = counts.slice(answer, counts.size() / answers.size());
                var key = new Situation(targetIsOfHousehold() ? answer : 0, ofAnswer);
                Tuple worth = worths.get(key);
                if (worth == null) {
                    worth = worth(answer, ofAnswer);
                    worths.put(key, worth);
                }
                worth.copyTo(sums, answer * width);
            }
            contributions.add(new Tuple(sums));
        }

        /** What the outputs add up to under one answer, with so many members having the features. */
        private Tuple worth(int answer, Tuple counts) {
            if (targetIsOfHousehold()) {
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
            facts.recount();
            if (targetIsOfHousehold()) {
                exploration.unsuppose(answers);
            }
            return new Tuple(sums);
        }

        private boolean targetIsOfHousehold() {
            Unknown target = exploration.target();
            return target != null && target.member() == Facts.HOUSEHOLD;
        }

        private void eachAnswer(IntConsumer action) {
            for (int i = 0; i < answers.size(); i++) {
                exploration.suppose(answers.get(i));
                action.accept(i);
            }
            exploration.unsuppose(answers);
        }
    }
}
