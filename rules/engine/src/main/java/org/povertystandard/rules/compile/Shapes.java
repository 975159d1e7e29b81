package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;

/**
 * Numbers criteria and quantities: what is made of the same has the same number. The equality that records have of themselves
 * says the same, but a fresh JVM takes long to link it, and it goes through whole trees each time.
 */
final class Shapes {
    private final Map<Expression, Integer> seen = new IdentityHashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    int of(Expression expression) {
        Integer known = seen.get(expression);
        if (known == null) {
            known = number(shape(expression));
            seen.put(expression, known);
        }
        return known;
    }

    private int number(List<Object> shape) {
        Integer known = numbers.get(shape);
        if (known == null) {
            known = numbers.size();
            numbers.put(shape, known);
        }
        return known;
    }

    /** The kind, what a node says itself, and the numbers of its parts. */
    private List<Object> shape(Expression expression) {
        List<Object> shape = new ArrayList<>();
        shape.add(expression.getClass());
        if (expression instanceof Criterion criterion) {
            add(criterion, shape);
        } else {
            add((Quantity) expression, shape);
        }
        for (Expression part : expression.parts()) {
            shape.add(of(part));
        }
        return shape;
    }

    private static void add(Criterion criterion, List<Object> shape) {
        if (criterion instanceof Criterion.AtLeast atLeast) {
            shape.add(atLeast.count());
        } else if (criterion instanceof Criterion.Is is) {
            shape.add(is.fact());
            shape.add(is.answer());
        } else if (criterion instanceof Criterion.In in) {
            shape.add(in.fact());
            shape.add(in.codes());
        } else if (criterion instanceof Criterion.Compare compare) {
            shape.add(compare.operator());
        } else if (criterion instanceof Criterion.Defined defined) {
            shape.add(defined.id());
        } else if (criterion instanceof Criterion.Deprived deprived) {
            shape.add(deprived.indicator());
        } else if (criterion instanceof Criterion.LineMet met) {
            shape.add(met.line());
        } else if (!isMadeOfParts(criterion)) {
            shape.add(criterion);
        }
    }

    private static boolean isMadeOfParts(Criterion criterion) {
        return criterion instanceof Criterion.All
                || criterion instanceof Criterion.Any
                || criterion instanceof Criterion.Not
                || criterion instanceof Criterion.AnyMember
                || criterion instanceof Criterion.EveryMember;
    }

    private static void add(Quantity quantity, List<Object> shape) {
        if (quantity instanceof Quantity.Literal literal) {
            shape.add(literal.value());
        } else if (quantity instanceof Quantity.OfFigure figure) {
            shape.add(figure.id());
        } else if (quantity instanceof Quantity.OfFact fact) {
            shape.add(fact.fact());
        } else if (quantity instanceof Quantity.ByChoice choice) {
            shape.add(choice.fact());
            shape.add(List.copyOf(choice.quantities().keySet()));
        } else if (quantity instanceof Quantity.Lookup lookup) {
            shape.add(lookup.table());
            shape.add(lookup.column());
            shape.add(lookup.match());
        } else if (quantity instanceof Quantity.Defined defined) {
            shape.add(defined.id());
        } else if (quantity instanceof Quantity.Score score) {
            shape.add(score.scorecard());
        } else if (!isMadeOfParts(quantity)) {
            shape.add(quantity);
        }
    }

    private static boolean isMadeOfParts(Quantity quantity) {
        return quantity instanceof Quantity.CountMembers
                || quantity instanceof Quantity.Sum
                || quantity instanceof Quantity.Product
                || quantity instanceof Quantity.Quotient
                || quantity instanceof Quantity.Tally
                || quantity instanceof Quantity.DeprivationCount;
    }
}
