package org.povertystandard.rules.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * A quantity as {@code slope * fact + rest}, where the rest is unknown as well and has too many values to list.
 *
 * <p>Outside a stretch of the fact's numbers a comparison is settled, whatever the rest may be; within it, each number may matter.
 */
record Steps(Rational slope, Interval rest) {
    /** More numbers than this are not gone through one by one. */
    private static final int MOST = 200;

    private static final Rational MINUS_ONE = Rational.of(-1);

    /**
     * Adds each number of the fact at which the comparison is open.
     *
     * @return whether they could be told
     */
    static boolean addOpen(Atom.Compare compare, Facts facts, Slot slot, Set<Rational> points) {
        Steps left = of(compare.left(), slot, facts);
        Steps right = of(compare.right(), slot, facts);
        if (left == null || right == null || !(slot.type() instanceof FactType.Number number)) {
            return false;
        }
        Steps difference = left.plus(right.times(MINUS_ONE));
        return difference.rest.isAbsent()
                || difference.slope.signum() == 0
                || addBetween(difference.zeros(), number.decimals(), slot.domain(), points);
    }

    /** The numbers at which the whole may be zero. */
    private Interval zeros() {
        return scaled(rest, MINUS_ONE.dividedBy(slope));
    }

    private static boolean addBetween(Interval open, int decimals, Interval domain, Set<Rational> points) {
        Rational low = greater(open.low(), domain.low());
        Rational high = lesser(open.high(), domain.high());
        if (low == null || high == null) {
            return false;
        }
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        long first = low.dividedBy(step).floor();
        long last = high.dividedBy(step).floor() + 1;
        if (last - first > MOST) {
            return false;
        }
        for (long number = first; number <= last; number++) {
            points.add(Rational.of(number).times(step));
        }
        return true;
    }

    private static @Nullable Steps of(QuantityNode node, Slot slot, Facts facts) {
        if (node instanceof QuantityNode.OfFact fact && fact.slot() == slot) {
            return new Steps(Rational.ONE, Interval.ZERO);
        }
        if (!Affine.mentions(node, slot)) {
            return new Steps(Rational.ZERO, node.value(facts));
        }
        if (node instanceof QuantityNode.Named named) {
            return of(named.quantity(), slot, facts);
        }
        if (node instanceof QuantityNode.ByChoice choice
                && facts.answer(choice.slot()).value() instanceof FactValue.Code code) {
            return of(Objects.requireNonNull(choice.options().get(code.code())), slot, facts);
        }
        if (node instanceof QuantityNode.Sum sum) {
            return fold(sum.terms(), slot, facts, new Steps(Rational.ZERO, Interval.ZERO), Steps::plus);
        }
        if (node instanceof QuantityNode.Product product) {
            return fold(product.factors(), slot, facts, new Steps(Rational.ZERO, Interval.ONE), Steps::product);
        }
        if (node instanceof QuantityNode.Quotient quotient) {
            Steps dividend = of(quotient.dividend(), slot, facts);
            return dividend == null
                    ? null
                    : dividend.times(Rational.ONE.dividedBy(
                            quotient.divisor().value(facts).exact()));
        }
        return null;
    }

    private static @Nullable Steps fold(
            List<QuantityNode> nodes, Slot slot, Facts facts, Steps start, BinaryOperator<@Nullable Steps> operation) {
        Steps result = start;
        for (QuantityNode node : nodes) {
            Steps next = of(node, slot, facts);
            result = next == null || result == null ? null : operation.apply(result, next);
        }
        return result;
    }

    private Steps plus(Steps other) {
        return new Steps(slope.plus(other.slope), rest.plus(other.rest));
    }

    /** Null where it is no straight line, or one whose slope is unknown. */
    private static @Nullable Steps product(Steps a, Steps b) {
        if (a.isNumber()) {
            return b.times(a.rest.exact());
        }
        if (b.isNumber()) {
            return a.times(b.rest.exact());
        }
        return a.slope.signum() == 0 && b.slope.signum() == 0 ? new Steps(Rational.ZERO, a.rest.times(b.rest)) : null;
    }

    private boolean isNumber() {
        return slope.signum() == 0 && rest.isExact() && !rest.isAbsent();
    }

    private Steps times(Rational factor) {
        return new Steps(slope.times(factor), scaled(rest, factor));
    }

    private static Interval scaled(Interval interval, Rational factor) {
        if (interval.isAbsent() || factor.signum() == 0) {
            return interval.isAbsent() ? interval : Interval.ZERO;
        }
        Rational low = interval.low() == null ? null : interval.low().times(factor);
        Rational high = interval.high() == null ? null : interval.high().times(factor);
        return factor.signum() > 0 ? Interval.between(low, high) : Interval.between(high, low);
    }

    private static @Nullable Rational greater(@Nullable Rational a, @Nullable Rational b) {
        return a == null ? b : b == null || a.compareTo(b) >= 0 ? a : b;
    }

    private static @Nullable Rational lesser(@Nullable Rational a, @Nullable Rational b) {
        return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
    }
}
