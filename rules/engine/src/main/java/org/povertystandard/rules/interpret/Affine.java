package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * A quantity as a straight line over one fact: {@code slope * fact + rest}.
 *
 * @param slope what it gains with each one of the fact
 * @param constants each rest that what is still unknown may yield; null if these are too many to list
 * @param rest what the rest lies between
 */
record Affine(Rational slope, @Nullable Set<Rational> constants, Interval rest) {
    private static final int MOST_CONSTANTS = 400;

    private static Affine constant(Rational value) {
        return new Affine(Rational.ZERO, Set.of(value), Interval.of(value));
    }

    /** The line, or null if the quantity is none. */
    static @Nullable Affine of(QuantityNode node, Slot slot, Facts facts) {
        if (node instanceof QuantityNode.OfFact fact && fact.slot() == slot) {
            return new Affine(Rational.ONE, Set.of(Rational.ZERO), Interval.ZERO);
        }
        if (node instanceof QuantityNode.ByChoice choice
                && facts.answer(choice.slot()).value() instanceof FactValue.Code code) {
            return of(Objects.requireNonNull(choice.options().get(code.code())), slot, facts);
        }
        if (!mentions(node, slot)) {
            return new Affine(Rational.ZERO, constants(node, facts), node.value(facts));
        }
        if (node instanceof QuantityNode.Named named) {
            return of(named.quantity(), slot, facts);
        }
        if (node instanceof QuantityNode.Sum sum) {
            return fold(sum.terms(), slot, facts, Affine::plus, constant(Rational.ZERO));
        }
        if (node instanceof QuantityNode.Product product) {
            return fold(product.factors(), slot, facts, Affine::times, constant(Rational.ONE));
        }
        if (node instanceof QuantityNode.Quotient quotient) {
            Affine dividend = of(quotient.dividend(), slot, facts);
            Rational divisor = quotient.divisor().value(facts).exact();
            return dividend == null ? null : dividend.times(Rational.ONE.dividedBy(divisor));
        }
        return null;
    }

    private static @Nullable Affine fold(
            List<QuantityNode> nodes,
            Slot slot,
            Facts facts,
            BinaryOperator<@Nullable Affine> operation,
            Affine start) {
        Affine result = start;
        for (QuantityNode node : nodes) {
            Affine next = of(node, slot, facts);
            result = next == null || result == null ? null : operation.apply(result, next);
        }
        return result;
    }

    Affine minus(Affine other) {
        return plus(other.times(Rational.of(-1)));
    }

    private Affine plus(Affine other) {
        return new Affine(
                slope.plus(other.slope), combine(constants, other.constants, Rational::plus), rest.plus(other.rest));
    }

    /** Null where it is no straight line, or one whose slope is unknown. */
    private static @Nullable Affine times(Affine a, Affine b) {
        if (a.slope.signum() == 0 && b.slope.signum() == 0) {
            return new Affine(Rational.ZERO, combine(a.constants, b.constants, Rational::times), a.rest.times(b.rest));
        }
        Affine line = a.slope.signum() == 0 ? b : a;
        Affine factor = a.slope.signum() == 0 ? a : b;
        boolean known = factor.slope.signum() == 0 && factor.constants != null && factor.constants.size() == 1;
        return known ? line.times(factor.constants.iterator().next()) : null;
    }

    private Affine times(Rational factor) {
        return new Affine(slope.times(factor), combine(constants, Set.of(factor), Rational::times), rest.times(factor));
    }

    /** The numbers of the fact at which the whole may be nothing; the slope must not be. */
    Interval zeros() {
        return rest.times(Rational.of(-1).dividedBy(slope));
    }

    private static @Nullable Set<Rational> combine(
            @Nullable Set<Rational> left, @Nullable Set<Rational> right, BinaryOperator<Rational> operation) {
        if (left == null || right == null) {
            return null;
        }
        Set<Rational> results = new TreeSet<>();
        for (Rational a : left) {
            for (Rational b : right) {
                results.add(operation.apply(a, b));
            }
        }
        return results.size() > MOST_CONSTANTS ? null : results;
    }

    /** Every value the quantity may have; null if there are too many to list. */
    private static @Nullable Set<Rational> constants(QuantityNode node, Facts facts) {
        Interval value = node.value(facts);
        if (value.isExact()) {
            return value.isAbsent() ? Set.of() : Set.of(value.exact());
        }
        if (node instanceof QuantityNode.Named named) {
            return constants(named.quantity(), facts);
        }
        if (node instanceof QuantityNode.ByChoice choice) {
            return ofOptions(choice, facts);
        }
        if (node instanceof Lookup lookup) {
            List<Interval> answers =
                    lookup.cells(facts.answer(lookup.column()), lookup.at().value(facts));
            Set<Rational> cells = new TreeSet<>();
            for (Interval cell : answers) {
                if (!cell.isExact()) {
                    return null;
                }
                if (!cell.isAbsent()) {
                    cells.add(cell.exact());
                }
            }
            return cells;
        }
        return node instanceof QuantityNode.Count ? wholeNumbers(value) : null;
    }

    private static @Nullable Set<Rational> ofOptions(QuantityNode.ByChoice choice, Facts facts) {
        Set<Rational> all = new TreeSet<>();
        for (QuantityNode option : choice.options().values()) {
            Set<Rational> ofOption = constants(option, facts);
            if (ofOption == null) {
                return null;
            }
            all.addAll(ofOption);
        }
        return all;
    }

    private static @Nullable Set<Rational> wholeNumbers(Interval range) {
        Rational low = range.low();
        Rational high = range.high();
        if (low == null || high == null || high.floor() - low.floor() > MOST_CONSTANTS) {
            return null;
        }
        Set<Rational> numbers = new TreeSet<>();
        for (long number = low.floor(); number <= high.floor(); number++) {
            numbers.add(Rational.of(number));
        }
        return numbers;
    }

    static boolean mentions(QuantityNode node, Slot slot) {
        var found = new Mention(slot);
        found.quantity(node);
        return found.found;
    }

    /** Whether the quantity is the slot and nothing else. */
    static boolean asksOnly(QuantityNode node, Slot slot) {
        return node instanceof QuantityNode.Named named
                ? asksOnly(named.quantity(), slot)
                : node instanceof QuantityNode.OfFact fact && fact.slot() == slot;
    }

    private static final class Mention implements Parts {
        private final Slot slot;
        private boolean found;

        Mention(Slot slot) {
            this.slot = slot;
        }

        @Override
        public void test(TestNode test) {
            // The comparisons inside a tally are cut by themselves.
        }

        @Override
        public void quantity(QuantityNode quantity) {
            // Where a table is looked up at the fact itself, it is cut at the rows of the table.
            boolean cutByRows = quantity instanceof Lookup lookup && asksOnly(lookup.at(), slot);
            if (!cutByRows) {
                quantity.parts(this);
            }
        }

        @Override
        public void slot(Slot other) {
            found |= other == slot;
        }

        @Override
        public void feature(Feature feature) {
            // A member's features are cut by themselves.
        }
    }
}
