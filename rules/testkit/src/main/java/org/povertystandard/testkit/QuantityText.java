package org.povertystandard.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;

/** Numbers of a standard by their names, for labels. */
final class QuantityText {
    private QuantityText() {}

    static String of(Quantity quantity) {
        if (quantity instanceof Quantity.Literal literal) {
            return literal.value().toString();
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return figure.id().value();
        }
        if (quantity instanceof Quantity.OfFact fact) {
            return fact.fact().value();
        }
        if (quantity instanceof Quantity.Defined defined) {
            return defined.id().value();
        }
        if (quantity instanceof Quantity.CountMembers count) {
            return count.criterion().map(each -> "members who " + of(each)).orElse("members");
        }
        if (quantity instanceof Quantity.Sum sum) {
            return joined(sum.terms(), " + ");
        }
        if (quantity instanceof Quantity.Product product) {
            return joined(product.factors(), " * ");
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return of(quotient.dividend()) + " / " + of(quotient.divisor());
        }
        if (quantity instanceof Quantity.ByChoice by) {
            return "by " + by.fact();
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return lookup.table().value();
        }
        if (quantity instanceof Quantity.Score score) {
            return score.scorecard().value();
        }
        return quantity instanceof Quantity.Tally ? "tally" : "deprivations";
    }

    private static String of(Criterion criterion) {
        return criterion instanceof Criterion.Defined defined ? "are " + defined.id() : "meet a test";
    }

    private static String joined(List<Quantity> parts, String between) {
        return parts.stream().map(QuantityText::of).collect(Collectors.joining(between));
    }
}
