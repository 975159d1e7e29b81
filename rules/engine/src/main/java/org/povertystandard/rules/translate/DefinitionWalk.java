package org.povertystandard.rules.translate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.standard.Definition;
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

    DefinitionWalk criterion(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            all.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.Any any) {
            any.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.Not not) {
            criterion(not.criterion());
        } else if (criterion instanceof Criterion.AtLeast atLeast) {
            atLeast.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.Compare compare) {
            quantity(compare.left()).quantity(compare.right());
        } else if (criterion instanceof Criterion.AnyMember any) {
            criterion(any.criterion());
        } else if (criterion instanceof Criterion.EveryMember every) {
            criterion(every.criterion());
        } else if (criterion instanceof Criterion.Defined defined) {
            meet(defined.id());
        }
        return this;
    }

    DefinitionWalk quantity(Quantity quantity) {
        if (quantity instanceof Quantity.CountMembers count) {
            count.criterion().ifPresent(this::criterion);
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            quantity(quotient.dividend()).quantity(quotient.divisor());
        } else if (quantity instanceof Quantity.ByChoice byChoice) {
            byChoice.quantities().values().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            quantity(lookup.at());
        } else if (quantity instanceof Quantity.Defined defined) {
            meet(defined.id());
        } else if (quantity instanceof Quantity.Tally tally) {
            tally.entries().forEach(entry -> criterion(entry.when()).quantity(entry.points()));
        }
        return this;
    }

    /** A definition and those it rests on. */
    DefinitionWalk definition(DefinitionId id) {
        meet(id);
        return this;
    }

    private void meet(DefinitionId id) {
        if (met.add(id)) {
            standard.definition(id).ifPresent(this::inside);
        }
    }

    private void inside(Definition definition) {
        if (definition instanceof Definition.OfCriterion named) {
            criterion(named.criterion());
        } else if (definition instanceof Definition.OfQuantity named) {
            quantity(named.quantity());
        }
    }
}
