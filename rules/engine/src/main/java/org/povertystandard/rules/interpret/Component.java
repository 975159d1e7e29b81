package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        var questions = new Unknowns(plan, facts);
        List<Component> components = new ArrayList<>();
        for (int output : outputs) {
            var whole = new Component(new ArrayList<>(), new ArrayList<>());
            whole.outputs().add(output);
            for (Unknown unknown : questions.in(Unsettled.of(List.of(output), plan, facts))) {
                if (!unknown.equals(apart)) {
                    whole.unknowns().add(unknown);
                }
            }
            for (Component component : List.copyOf(components)) {
                if (!Collections.disjoint(component.unknowns(), whole.unknowns())) {
                    whole.add(component);
                    components.remove(component);
                }
            }
            components.add(whole);
        }
        return components;
    }

    private void add(Component other) {
        outputs.addAll(other.outputs());
        for (Unknown unknown : other.unknowns()) {
            if (!unknowns.contains(unknown)) {
                unknowns.add(unknown);
            }
        }
    }

    /** The unknown questions of one member, or of the household, but for the one apart. */
    List<Unknown> of(int member, @Nullable Unknown apart) {
        List<Unknown> some = new ArrayList<>();
        for (Unknown unknown : unknowns) {
            if (unknown.member() == member && !unknown.equals(apart)) {
                some.add(unknown);
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

    /** The members of whom something is unknown. */
    List<Integer> members() {
        List<Integer> members = new ArrayList<>();
        for (Unknown unknown : unknowns) {
            if (unknown.member() != Facts.HOUSEHOLD && !members.contains(unknown.member())) {
                members.add(unknown.member());
            }
        }
        return members;
    }
}
