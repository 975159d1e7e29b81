package org.povertystandard.rules.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;

/** Which quantities are above zero whatever the household answers, as far as their form shows. */
final class PositiveQuantities {
    private final LawTraces law;
    private final Map<DefinitionId, Boolean> definitions = new HashMap<>();

    PositiveQuantities(LawTraces law) {
        this.law = law;
    }

    boolean holds(Quantity quantity) {
        if (quantity instanceof Quantity.Literal literal) {
            return literal.value().signum() > 0;
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            // A figure with problems is told where it is declared.
            return law.figures.getOrDefault(figure.id(), Rational.ONE).signum() > 0;
        }
        if (quantity instanceof Quantity.CountMembers members) {
            return members.criterion().isEmpty();
        }
        if (quantity instanceof Quantity.Sum sum) {
            return all(sum.terms());
        }
        if (quantity instanceof Quantity.Product product) {
            return all(product.factors());
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return holds(quotient.dividend()) && holds(quotient.divisor());
        }
        if (quantity instanceof Quantity.ByChoice choice) {
            return all(List.copyOf(choice.quantities().values()));
        }
        return quantity instanceof Quantity.Defined defined && defined(defined.id());
    }

    private boolean all(List<Quantity> quantities) {
        return !quantities.isEmpty() && quantities.stream().allMatch(this::holds);
    }

    private boolean defined(DefinitionId id) {
        Boolean known = definitions.get(id);
        if (known != null) {
            return known;
        }
        // While it is being looked at: a definition that uses itself is told elsewhere.
        definitions.put(id, true);
        Quantity quantity = law.quantities.get(id);
        boolean answer = quantity == null || holds(quantity);
        definitions.put(id, answer);
        return answer;
    }
}
