package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** Whether one step of one answer leads to, or over, a limit. */
final class Reach {
    private final Law law;
    private final Evaluator evaluator;

    Reach(Law law, Evaluator evaluator) {
        this.law = law;
        this.evaluator = evaluator;
    }

    boolean isOneStep(Criterion.Compare compare, Draft draft, int member) {
        Optional<Rational> left = evaluator.value(compare.left(), draft, member);
        Optional<Rational> right = evaluator.value(compare.right(), draft, member);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        Rational distance = absolute(left.get().minus(right.get()));
        Rational step = Stream.of(compare.left(), compare.right())
                .map(quantity -> step(quantity, draft, member))
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
        return distance.compareTo(step) <= 0
                && (distance.signum() == 0 || isBesideBirthday(compare.left(), draft, member, left.get(), right.get()));
    }

    /** The least by which one answer can change a number. */
    private Rational step(Quantity quantity, Draft draft, int member) {
        if (quantity instanceof Quantity.OfFact fact) {
            return law.fact(fact.fact()).type() instanceof FactType.Number number
                    ? Rational.of(java.math.BigDecimal.ONE.movePointLeft(number.decimals()))
                    : Rational.ZERO;
        }
        if (quantity instanceof Quantity.Defined defined) {
            return step(law.quantity(defined.id()), draft, member);
        }
        if (quantity instanceof Quantity.CountMembers) {
            return Rational.ONE;
        }
        if (quantity instanceof Quantity.Sum sum) {
            return greatest(sum.terms().stream().map(term -> step(term, draft, member)));
        }
        if (quantity instanceof Quantity.Product product) {
            return greatest(product.factors().stream()
                    .map(factor -> step(factor, draft, member).times(others(product, factor, draft, member))));
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            Rational divisor =
                    evaluator.value(quotient.divisor(), draft, member).orElse(Rational.ONE);
            return absolute(step(quotient.dividend(), draft, member).dividedBy(divisor));
        }
        if (quantity instanceof Quantity.ByChoice by) {
            return evaluator.answer(by.fact(), draft, member) instanceof FactValue.Code code
                    ? step(by.quantities().get(code.code()), draft, member)
                    : Rational.ZERO;
        }
        return evaluator.numbers().weights(quantity, draft, member).values().stream()
                .map(Reach::absolute)
                .filter(weight -> weight.signum() > 0)
                .min(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
    }

    private Rational others(Quantity.Product product, Quantity factor, Draft draft, int member) {
        return product.factors().stream()
                .filter(other -> other != factor)
                .map(other -> absolute(evaluator.value(other, draft, member).orElse(Rational.ZERO)))
                .reduce(Rational.ONE, Rational::times);
    }

    private static Rational greatest(Stream<Rational> steps) {
        return steps.max(Comparator.naturalOrder()).orElse(Rational.ZERO);
    }

    private static Rational absolute(Rational number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    /** An age moves by days: one day towards the limit, and it is another age. */
    private boolean isBesideBirthday(Quantity quantity, Draft draft, int member, Rational age, Rational limit) {
        Optional<FormFact.Age> counted = quantity instanceof Quantity.OfFact fact ? age(fact.fact()) : Optional.empty();
        if (counted.isEmpty() || !(draft.person(member).birth() instanceof BirthDate.Day day)) {
            return true;
        }
        LocalDate birth =
                age.compareTo(limit) < 0 ? day.date().minusDays(1) : day.date().plusDays(1);
        return birth.isAfter(draft.reviewedOn())
                || evaluator.months(birth, draft.reviewedOn()) / counted.get().unitMonths() != age.floor();
    }

    private static Optional<FormFact.Age> age(FactId fact) {
        return FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(FormFact.Age.class::cast);
    }
}
