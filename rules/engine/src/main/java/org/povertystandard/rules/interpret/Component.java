package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unsettled outputs that share unknown facts, so that they must be worked out together; other components cannot touch them.
 *
 * @param outputs the outputs
 * @param unknowns the unknown questions behind them
 */
record Component(List<Integer> outputs, Set<Unknown> unknowns) {

    /**
     * The components of some outputs.
     *
     * @param apart a question that does not tie outputs together, because it is supposed for all of them alike
     */
    static List<Component> split(List<Integer> outputs, TestPlan plan, Facts facts, @Nullable Unknown apart) {
        var questions = new Unknowns(plan, facts);
        List<Component> components = new ArrayList<>();
        Map<Unknown, Component> behind = new HashMap<>();
        for (int output : outputs) {
            var whole = new Component(new ArrayList<>(), new LinkedHashSet<>());
            whole.outputs().add(output);
            whole.unknowns().addAll(questions.in(Unsettled.of(List.of(output), plan, facts)));
            whole.unknowns().remove(apart);
            for (Unknown unknown : List.copyOf(whole.unknowns())) {
                Component other = behind.get(unknown);
                if (other != null && components.removeIf(known -> known == other)) {
                    whole.add(other);
                }
            }
            whole.unknowns().forEach(unknown -> behind.put(unknown, whole));
            components.add(whole);
        }
        return components;
    }

    private void add(Component other) {
        outputs.addAll(other.outputs());
        unknowns.addAll(other.unknowns());
    }

    /** The unknown questions of each member, and of the household, but for the one apart. */
    Map<Integer, List<Unknown>> byMember(@Nullable Unknown apart) {
        Map<Integer, List<Unknown>> some = new LinkedHashMap<>();
        for (Unknown unknown : unknowns) {
            List<Unknown> ofMember = some.computeIfAbsent(unknown.member(), first -> new ArrayList<>());
            if (!unknown.equals(apart)) {
                ofMember.add(unknown);
            }
        }
        return some;
    }

    /** Whether its outputs ask a question of the household. */
    boolean asks(Unknown ofHousehold, TestPlan plan) {
        for (int output : outputs) {
            for (Slot slot : plan.ingredients(output).slots()) {
                if (!slot.ofMember() && ofHousehold.facts().contains(slot.question())) {
                    return true;
                }
            }
        }
        return false;
    }
}
