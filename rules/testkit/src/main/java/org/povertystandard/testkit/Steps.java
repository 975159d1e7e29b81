package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** Moves a number of a draft to a target, or to one side of it by the least step, through every kind of quantity. */
final class Steps {
    private static final int CLIMB = 80;

    private final Law law;
    private final Evaluator evaluator;
    private final Pen pen;
    private final Random random;
    private final Draft draft;
    private final Steering steering;

    Steps(Law law, Evaluator evaluator, Pen pen, Random random, Draft draft, Steering steering) {
        this.law = law;
        this.evaluator = evaluator;
        this.pen = pen;
        this.random = random;
        this.draft = draft;
        this.steering = steering;
    }

    void move(Quantity quantity, Rational target, Side side, int member) {
        if (quantity instanceof Quantity.OfFact fact) {
            pen.number(draft, member, fact.fact(), target, side, random);
        } else if (quantity instanceof Quantity.Defined defined) {
            move(law.quantity(defined.id()), target, side, member);
        } else if (quantity instanceof Quantity.CountMembers counted) {
            count(counted, target, side);
        } else if (quantity instanceof Quantity.Sum sum) {
            term(sum.terms(), target, side, member);
        } else if (quantity instanceof Quantity.Product product) {
            factor(product.factors(), target, side, member);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            evaluator
                    .value(quotient.divisor(), draft, member)
                    .ifPresent(divisor -> move(quotient.dividend(), target.times(divisor), side, member));
        } else if (quantity instanceof Quantity.ByChoice by) {
            branch(by, target, side, member);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            cell(lookup, target, side, member);
        } else {
            climb(quantity, target, side, member);
        }
    }

    /** Asks all the questions that a number is made of. */
    void askAll(Quantity quantity, int member) {
        if (quantity instanceof Quantity.OfFact fact) {
            steering.ask(fact.fact(), member);
        } else if (quantity instanceof Quantity.Defined defined) {
            askAll(law.quantity(defined.id()), member);
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(term -> askAll(term, member));
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(factor -> askAll(factor, member));
        } else if (quantity instanceof Quantity.Quotient quotient) {
            askAll(quotient.dividend(), member);
        }
    }

    private void count(Quantity.CountMembers counted, Rational target, Side side) {
        if (side == Side.ON && target.denominator() != 1) {
            return;
        }
        long wanted =
                target.floor() + (side == Side.ABOVE ? 1 : side == Side.BELOW && target.denominator() == 1 ? -1 : 0);
        Optional<Criterion> criterion = counted.criterion();
        if (criterion.isEmpty()) {
            pen.resize(draft, wanted, random);
            return;
        }
        if (wanted > draft.size()) {
            pen.resize(draft, wanted, random);
        }
        adjust(criterion.get(), wanted);
    }

    private void adjust(Criterion criterion, long wanted) {
        for (int member = 0; member < draft.size(); member++) {
            long count = evaluator.count(criterion, draft);
            if (count != wanted) {
                steering.make(criterion, count < wanted, member);
            }
        }
    }

    private void term(List<Quantity> terms, Rational target, Side side, int member) {
        for (Quantity term : shuffled(terms)) {
            Rational others = Rational.ZERO;
            for (Quantity other : terms) {
                Optional<Rational> value =
                        other == term ? Optional.of(Rational.ZERO) : evaluator.value(other, draft, member);
                if (value.isEmpty()) {
                    return;
                }
                others = others.plus(value.get());
            }
            move(term, target.minus(others), side, member);
        }
    }

    private void factor(List<Quantity> factors, Rational target, Side side, int member) {
        for (Quantity factor : shuffled(factors)) {
            Rational others = Rational.ONE;
            for (Quantity other : factors) {
                Rational value = other == factor
                        ? Rational.ONE
                        : evaluator.value(other, draft, member).orElse(Rational.ZERO);
                others = others.times(value);
            }
            if (others.signum() != 0) {
                move(factor, target.dividedBy(others), others.signum() > 0 ? side : side.opposite(), member);
            }
        }
    }

    /** Moves the number of the answer given; where that cannot move, gives the answer whose number is the target. */
    private void branch(Quantity.ByChoice by, Rational target, Side side, int member) {
        steering.ask(by.fact(), member);
        if (evaluator.answer(by.fact(), draft, member) instanceof FactValue.Code code) {
            move(by.quantities().get(code.code()), target, side, member);
        }
        for (Map.Entry<String, Quantity> each : by.quantities().entrySet()) {
            if (evaluator.value(each.getValue(), draft, member).equals(Optional.of(target)) && side == Side.ON) {
                pen.write(draft, member, by.fact(), FactValue.of(each.getKey()), random);
            }
        }
    }

    /** Goes to a cell on the wanted side of the target, the nearest there is. */
    private void cell(Quantity.Lookup lookup, Rational target, Side side, int member) {
        LookupTable table = law.table(lookup.table());
        LookupTable.Row best = null;
        String column = "";
        Rational nearest = Rational.ZERO;
        for (LookupTable.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Optional<Rational> cell = row.cells().get(i);
                Rational distance = cell.map(value -> distance(value, target)).orElse(Rational.ZERO);
                boolean fits = cell.isPresent() && Side.of(cell.get().compareTo(target)) == side;
                if (fits && (best == null || distance.compareTo(nearest) < 0)) {
                    best = row;
                    column = table.columns().get(i);
                    nearest = distance;
                }
            }
        }
        if (best != null) {
            pen.write(draft, member, lookup.column(), FactValue.of(column), random);
            askAll(lookup.at(), member);
            move(lookup.at(), best.at(), Side.ON, member);
        }
    }

    /** Turns single summands on and off while that leads nearer. */
    private void climb(Quantity quantity, Rational target, Side side, int member) {
        Map<Criterion, Rational> weights = evaluator.numbers().weights(quantity, draft, member);
        List<Criterion> criteria = new ArrayList<>(weights.keySet());
        Rational enough =
                side == Side.ON ? Rational.ZERO : weights.values().stream().reduce(Rational.ZERO, Steps::divisor);
        Rational best = off(quantity, target, side, weights, member);
        for (int i = 0; i < CLIMB && best.compareTo(enough) > 0 && !criteria.isEmpty(); i++) {
            Draft before = draft.copy();
            Criterion criterion = criteria.get(random.nextInt(criteria.size()));
            steering.make(criterion, !evaluator.holds(criterion, draft, member), member);
            Rational now = off(quantity, target, side, weights, member);
            if (now.compareTo(best) <= 0) {
                best = now;
            } else {
                draft.restore(before);
            }
        }
    }

    /** How far the sum is off; on the wrong side, further than anything on the right one. */
    private Rational off(Quantity quantity, Rational target, Side side, Map<Criterion, Rational> weights, int member) {
        Rational value = evaluator.value(quantity, draft, member).orElse(Rational.ZERO);
        boolean right = side == Side.ON || Side.of(value.compareTo(target)) == side;
        Rational all = weights.values().stream()
                .map(each -> distance(each, Rational.ZERO))
                .reduce(distance(target, Rational.ZERO), Rational::plus);
        return right ? distance(value, target) : distance(value, target).plus(all);
    }

    private static Rational distance(Rational a, Rational b) {
        Rational difference = a.minus(b);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    /** The greatest number of which both are multiples. */
    private static Rational divisor(Rational a, Rational b) {
        Rational x = distance(a, Rational.ZERO);
        Rational y = distance(b, Rational.ZERO);
        while (y.signum() != 0) {
            Rational rest = x.minus(y.times(Rational.of(x.dividedBy(y).floor())));
            x = y;
            y = rest;
        }
        return x;
    }

    private List<Quantity> shuffled(List<Quantity> parts) {
        List<Quantity> shuffled = new ArrayList<>(parts);
        shuffled.removeIf(part -> part instanceof Quantity.Literal || part instanceof Quantity.OfFigure);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
