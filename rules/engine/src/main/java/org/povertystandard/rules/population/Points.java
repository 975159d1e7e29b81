package org.povertystandard.rules.population;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;

/**
 * A measure that is a sum over the deprived indicators: their count, their points, shares of them.
 *
 * @param each what each indicator adds, in the order of the standard the quantity is of; none is negative
 * @param offset what is there without any
 */
record Points(List<Rational> each, Rational offset) {
    Points {
        each = List.copyOf(each);
    }

    /** The quantity as such a sum; empty if it is something else. */
    static Optional<Points> of(Quantity quantity, PovertyStandard standard, Constants constants) {
        return sum(quantity, standard, constants)
                .filter(points -> points.each.stream().allMatch(point -> point.signum() >= 0)
                        && points.each.stream().anyMatch(point -> point.signum() > 0));
    }

    private static Optional<Points> sum(Quantity quantity, PovertyStandard standard, Constants constants) {
        int indicators = standard.indicators().size();
        if (constants.isConstant(quantity)) {
            Rational offset = constants.value(quantity, Limits.EVERYWHERE);
            return Optional.of(new Points(same(indicators, Rational.ZERO), offset));
        }
        if (quantity instanceof Quantity.DeprivationCount) {
            return Optional.of(new Points(same(indicators, Rational.ONE), Rational.ZERO));
        }
        if (quantity instanceof Quantity.Defined defined) {
            return sum(constants.definition(defined), standard, constants);
        }
        if (quantity instanceof Quantity.Tally tally) {
            return tally(tally, standard, constants);
        }
        if (quantity instanceof Quantity.Sum terms) {
            return terms.terms().stream()
                    .map(term -> sum(term, standard, constants))
                    .reduce((a, b) -> a.flatMap(left -> b.map(left::plus)))
                    .orElse(Optional.empty());
        }
        if (quantity instanceof Quantity.Product product) {
            return product.factors().stream()
                    .map(factor -> sum(factor, standard, constants))
                    .reduce((a, b) -> a.flatMap(left -> b.flatMap(left::times)))
                    .orElse(Optional.empty());
        }
        if (quantity instanceof Quantity.Quotient quotient && constants.isConstant(quotient.divisor())) {
            Rational divisor = constants.value(quotient.divisor(), Limits.EVERYWHERE);
            return sum(quotient.dividend(), standard, constants)
                    .map(points -> points.scaled(Rational.ONE.dividedBy(divisor)));
        }
        return Optional.empty();
    }

    private static Optional<Points> tally(Quantity.Tally tally, PovertyStandard standard, Constants constants) {
        List<IndicatorId> ids =
                standard.indicators().stream().map(Indicator::id).toList();
        Rational[] each = new Rational[ids.size()];
        Arrays.fill(each, Rational.ZERO);
        for (Quantity.Entry entry : tally.entries()) {
            if (!(entry.when() instanceof Criterion.Deprived deprived) || !constants.isConstant(entry.points())) {
                return Optional.empty();
            }
            int index = ids.indexOf(deprived.indicator());
            each[index] = each[index].plus(constants.value(entry.points(), Limits.EVERYWHERE));
        }
        return Optional.of(new Points(List.of(each), Rational.ZERO));
    }

    private static List<Rational> same(int count, Rational number) {
        return IntStream.range(0, count).mapToObj(i -> number).toList();
    }

    private Points plus(Points other) {
        return new Points(
                IntStream.range(0, each.size())
                        .mapToObj(i -> each.get(i).plus(other.each.get(i)))
                        .toList(),
                offset.plus(other.offset));
    }

    private Points scaled(Rational factor) {
        return new Points(each.stream().map(point -> point.times(factor)).toList(), offset.times(factor));
    }

    private boolean isConstant() {
        return each.stream().allMatch(point -> point.signum() == 0);
    }

    private Optional<Points> times(Points other) {
        if (isConstant()) {
            return Optional.of(other.scaled(offset));
        }
        return other.isConstant() ? Optional.of(scaled(other.offset)) : Optional.empty();
    }

    /** The same sum over the indicators of a population, which may have more of them, in another order. */
    Points over(List<IndicatorId> own, List<IndicatorId> population) {
        Map<IndicatorId, Rational> byId =
                IntStream.range(0, own.size()).boxed().collect(Collectors.toMap(own::get, each::get));
        return new Points(
                population.stream()
                        .map(id -> byId.getOrDefault(id, Rational.ZERO))
                        .toList(),
                offset);
    }
}
