package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** The unknown questions of one member, or of the household, but for the one apart. */
    List<Unknown> of(int member, @Nullable Unknown apart) {
        return unknowns.stream()
                .filter(unknown -> unknown.member() == member && !unknown.equals(apart))
                .toList();
    }

    /** The members of whom something is unknown. */
    List<Integer> members() {
        return unknowns.stream()
                .map(Unknown::member)
                .filter(member -> member != Facts.HOUSEHOLD)
                .distinct()
                .toList();
    }
}
