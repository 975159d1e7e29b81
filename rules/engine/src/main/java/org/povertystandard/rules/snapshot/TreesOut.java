package org.povertystandard.rules.snapshot;

import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactValue;

/** Writes criteria and quantities: the kind of each node, then its parts. */
final class TreesOut {
    private final SnapshotOut out;

    TreesOut(SnapshotOut out) {
        this.out = out;
    }

    void criterion(Criterion criterion) {
        out.code(Node.of(criterion));
        if (criterion instanceof Criterion.All all) {
            out.list(all.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Any any) {
            out.list(any.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Not not) {
            criterion(not.criterion());
        } else if (criterion instanceof Criterion.AtLeast atLeast) {
            out.number(atLeast.count());
            out.list(atLeast.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Is is) {
            out.text(is.fact());
            out.flag(is.answer());
        } else if (criterion instanceof Criterion.In in) {
            out.text(in.fact());
            out.list(in.codes(), out::text);
        } else if (criterion instanceof Criterion.Compare compare) {
            quantity(compare.left());
            out.code(compare.operator());
            quantity(compare.right());
        } else if (criterion instanceof Criterion.AnyMember any) {
            criterion(any.criterion());
        } else if (criterion instanceof Criterion.EveryMember every) {
            criterion(every.criterion());
        } else if (criterion instanceof Criterion.Defined defined) {
            out.text(defined.id());
        } else if (criterion instanceof Criterion.Deprived deprived) {
            out.text(deprived.indicator());
        } else if (criterion instanceof Criterion.LineMet met) {
            out.text(met.line());
        } else if (criterion instanceof Criterion.InClass in) {
            out.list(in.classes(), out::text);
        }
    }

    void quantity(Quantity quantity) {
        out.code(Node.of(quantity));
        if (quantity instanceof Quantity.Literal literal) {
            out.rational(literal.value());
        } else if (quantity instanceof Quantity.OfFigure figure) {
            out.text(figure.id());
        } else if (quantity instanceof Quantity.OfFact fact) {
            out.text(fact.fact());
        } else if (quantity instanceof Quantity.CountMembers count) {
            out.optional(count.criterion(), this::criterion);
        } else if (quantity instanceof Quantity.Sum sum) {
            out.list(sum.terms(), this::quantity);
        } else if (quantity instanceof Quantity.Product product) {
            out.list(product.factors(), this::quantity);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            quantity(quotient.dividend());
            quantity(quotient.divisor());
        } else if (quantity instanceof Quantity.ByChoice byChoice) {
            out.text(byChoice.fact());
            out.map(byChoice.quantities(), this::quantity);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            out.text(lookup.table());
            out.text(lookup.column());
            quantity(lookup.at());
            out.code(lookup.match());
        } else if (quantity instanceof Quantity.Defined defined) {
            out.text(defined.id());
        } else if (quantity instanceof Quantity.Score score) {
            out.text(score.scorecard());
        } else if (quantity instanceof Quantity.Tally tally) {
            out.list(tally.entries(), entry -> {
                criterion(entry.when());
                quantity(entry.points());
            });
        }
    }

    /** A value that a fact counts as when nobody asked. */
    void value(FactValue value) {
        out.code(Node.of(value));
        if (value instanceof FactValue.YesNo yesNo) {
            out.flag(yesNo.yes());
        } else if (value instanceof FactValue.Code code) {
            out.text(code.code());
        } else if (value instanceof FactValue.Number number) {
            out.rational(number.number());
        }
    }
}
