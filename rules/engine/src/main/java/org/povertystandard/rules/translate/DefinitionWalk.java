package org.povertystandard.rules.translate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.standard.PovertyStandard;

/** The definitions that a rule rests on, in the order in which a reader meets them, those they rest on included. */
final class DefinitionWalk {
    private final PovertyStandard standard;
    private final Set<DefinitionId> met = new LinkedHashSet<>();

    DefinitionWalk(PovertyStandard standard) {
        this.standard = standard;
    }

    Set<DefinitionId> met() {
        return met;
    }

    DefinitionWalk over(Expression expression) {
        expression.walk(this::look);
        return this;
    }

    /** A definition and those it rests on. */
    DefinitionWalk definition(DefinitionId id) {
        meet(id);
        return this;
    }

    private void look(Expression expression) {
        if (expression instanceof Criterion.Defined defined) {
            meet(defined.id());
        } else if (expression instanceof Quantity.Defined defined) {
            meet(defined.id());
        }
    }

    private void meet(DefinitionId id) {
        if (met.add(id)) {
            standard.definition(id).ifPresent(definition -> over(definition.expression()));
        }
    }
}
