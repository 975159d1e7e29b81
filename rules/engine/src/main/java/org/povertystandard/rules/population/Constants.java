package org.povertystandard.rules.population;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

/** Quantities of a standard that depend on no answer, or on one choice only. */
final class Constants {
    private final PovertyStandard standard;
    private final Map<FigureId, Rational> figures;

    Constants(PovertyStandard standard) {
        this.standard = standard;
        this.figures = standard.figures().stream().collect(Collectors.toMap(Figure::id, Figure::value));
    }

    /** The choices on which a limit depends. */
    Set<FactId> choices(Quantity quantity) {
        Set<FactId> choices = new LinkedHashSet<>();
        if (quantity instanceof Quantity.ByChoice by) {
            choices.add(by.fact());
            by.quantities().values().forEach(each -> choices.addAll(choices(each)));
        } else {
            parts(quantity).forEach(part -> choices.addAll(choices(part)));
        }
        return choices;
    }

    private List<Quantity> parts(Quantity quantity) {
        if (quantity instanceof Quantity.Sum sum) {
            return sum.terms();
        }
        if (quantity instanceof Quantity.Product product) {
            return product.factors();
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return List.of(quotient.dividend(), quotient.divisor());
        }
        return quantity instanceof Quantity.Defined defined ? List.of(definition(defined)) : List.of();
    }

    /**
     * The number, where every choice in it is answered by this code.
     *
     * @throws NotAnswerableException if it depends on anything else
     */
    Rational value(Quantity quantity, String code) {
        if (quantity instanceof Quantity.Literal literal) {
            return literal.value();
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Objects.requireNonNull(figures.get(figure.id()));
        }
        if (quantity instanceof Quantity.ByChoice by) {
            return value(Objects.requireNonNull(by.quantities().get(code)), code);
        }
        if (quantity instanceof Quantity.Defined defined) {
            return value(definition(defined), code);
        }
        if (quantity instanceof Quantity.Sum sum) {
            return all(sum.terms(), code, Rational.ZERO, Rational::plus);
        }
        if (quantity instanceof Quantity.Product product) {
            return all(product.factors(), code, Rational.ONE, Rational::times);
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return value(quotient.dividend(), code).dividedBy(value(quotient.divisor(), code));
        }
        throw new NotAnswerableException("A limit depends on answers other than one choice.");
    }

    /** Whether the quantity depends on no answer at all. */
    boolean isConstant(Quantity quantity) {
        return quantity instanceof Quantity.Literal
                || quantity instanceof Quantity.OfFigure
                || (!parts(quantity).isEmpty() && parts(quantity).stream().allMatch(this::isConstant));
    }

    /** What a name stands for. */
    Quantity definition(Quantity.Defined defined) {
        return ((Definition.OfQuantity) standard.definition(defined.id()).orElseThrow()).quantity();
    }

    private Rational all(List<Quantity> parts, String code, Rational start, BinaryOperator<Rational> operation) {
        return parts.stream().map(part -> value(part, code)).reduce(start, operation);
    }
}
