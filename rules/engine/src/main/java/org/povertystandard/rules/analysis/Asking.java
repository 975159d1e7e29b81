package org.povertystandard.rules.analysis;

import java.util.Set;
import java.util.TreeSet;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.standard.PovertyStandard;

/** The facts that an expression asks of the one it speaks of, its definitions included; what it asks of members in turn is left out. */
final class Asking {
    private final PovertyStandard standard;
    private final Set<FactId> facts = new TreeSet<>();

    private Asking(PovertyStandard standard) {
        this.standard = standard;
    }

    static Set<FactId> of(PovertyStandard standard, Expression expression) {
        var asking = new Asking(standard);
        asking.add(expression);
        return asking.facts;
    }

    private void add(Expression expression) {
        expression.asks().ifPresent(facts::add);
        if (expression instanceof Criterion.Defined defined) {
            standard.definition(defined.id()).ifPresent(definition -> add(definition.expression()));
        } else if (expression instanceof Quantity.Defined defined) {
            standard.definition(defined.id()).ifPresent(definition -> add(definition.expression()));
        }
        if (!asksMembers(expression)) {
            expression.parts().forEach(this::add);
        }
    }

    private static boolean asksMembers(Expression expression) {
        return expression instanceof Criterion.AnyMember
                || expression instanceof Criterion.EveryMember
                || expression instanceof Quantity.CountMembers;
    }
}
