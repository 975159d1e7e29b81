package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** A quantity made ready: names resolved, equal where it computes the same thing. */
sealed interface QuantityNode
        permits Lookup,
                QuantityNode.Accumulated,
                QuantityNode.ByChoice,
                QuantityNode.Constant,
                QuantityNode.Count,
                QuantityNode.Members,
                QuantityNode.Named,
                QuantityNode.OfFact,
                QuantityNode.Product,
                QuantityNode.Quotient,
                QuantityNode.Sum,
                QuantityNode.Tally {

    Interval value(Facts facts);

    void parts(Parts parts);

    /** A number, of the law if it has a figure's name. */
    record Constant(
            Rational number, Interval asInterval, @Nullable FigureId figure) implements QuantityNode {
        static Constant of(Rational number, @Nullable FigureId figure) {
            return new Constant(number, Interval.of(number), figure);
        }

        /** Written out, since constants are compared where a standard is made ready. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Constant that && number.equals(that.number) && Objects.equals(figure, that.figure);
        }

        @Override
        public int hashCode() {
            return number.hashCode() + 31 * Objects.hashCode(figure);
        }

        @Override
        public Interval value(Facts facts) {
            return asInterval;
        }

        @Override
        public void parts(Parts parts) {
            // Made of nothing.
        }
    }

    /** A number fact. */
    record OfFact(Slot slot) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return facts.answer(slot).range();
        }

        @Override
        public void parts(Parts parts) {
            parts.slot(slot);
        }
    }

    /** How many members there are. */
    record Members() implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return Interval.of(facts.size(), facts.size());
        }

        @Override
        public void parts(Parts parts) {
            // The roster is always complete.
        }
    }

    /** How many members have a feature. */
    record Count(Feature feature) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return Interval.of(facts.certain(feature), facts.possible(feature));
        }

        @Override
        public void parts(Parts parts) {
            parts.feature(feature);
        }
    }

    /** A sum. */
    record Sum(List<QuantityNode> terms) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            Interval sum = Interval.ZERO;
            for (int i = 0; i < terms.size(); i++) {
                sum = sum.plus(terms.get(i).value(facts));
            }
            return sum;
        }

        @Override
        public void parts(Parts parts) {
            for (QuantityNode term : terms) {
                parts.quantity(term);
            }
        }
    }

    /** A product. */
    record Product(List<QuantityNode> factors) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            Interval product = Interval.ONE;
            for (int i = 0; i < factors.size(); i++) {
                product = product.times(factors.get(i).value(facts));
            }
            return product;
        }

        @Override
        public void parts(Parts parts) {
            for (QuantityNode factor : factors) {
                parts.quantity(factor);
            }
        }
    }

    /** A quotient by something known and positive. */
    record Quotient(QuantityNode dividend, QuantityNode divisor) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return dividend.value(facts).dividedBy(divisor.value(facts));
        }

        @Override
        public void parts(Parts parts) {
            parts.quantity(dividend);
            parts.quantity(divisor);
        }
    }

    /** By the answer of a choice. */
    record ByChoice(Slot slot, Map<String, QuantityNode> options) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            Answer answer = facts.answer(slot);
            if (answer.value() instanceof FactValue.NotApplicable) {
                return Interval.ABSENT;
            }
            QuantityNode chosen = answer.value() instanceof FactValue.Code code ? options.get(code.code()) : null;
            Interval value = chosen != null
                    ? chosen.value(facts)
                    : Interval.hull(options.values().stream()
                            .map(option -> option.value(facts))
                            .toList());
            return answer.maybeNotAsked() ? value.maybeAbsent() : value;
        }

        @Override
        public void parts(Parts parts) {
            parts.slot(slot);
            for (QuantityNode option : options.values()) {
                parts.quantity(option);
            }
        }
    }

    /** A quantity with a name in the law, remembered where it is one of the household. */
    record Named(DefinitionId name, QuantityNode quantity, int index) implements QuantityNode {
        /** The index of a quantity that is not remembered. */
        static final int NOT_KEPT = -1;

        @Override
        public Interval value(Facts facts) {
            if (index == NOT_KEPT) {
                return quantity.value(facts);
            }
            Interval known = facts.value(index);
            if (known == null) {
                known = quantity.value(facts);
                facts.keep(index, known);
            }
            return known;
        }

        @Override
        public void parts(Parts parts) {
            parts.quantity(quantity);
        }
    }

    /** The sum of the points whose test holds. */
    record Tally(List<Entry> entries) implements QuantityNode {

        /** One summand. */
        record Entry(TestNode when, QuantityNode points) {}

        @Override
        public Interval value(Facts facts) {
            Interval sum = Interval.ZERO;
            for (Entry entry : entries) {
                Truth holds = entry.when().truth(facts);
                if (holds != Truth.FALSE) {
                    Interval points = entry.points().value(facts);
                    sum = sum.plus(holds == Truth.TRUE ? points : Interval.hull(List.of(Interval.ZERO, points)));
                }
            }
            return sum;
        }

        @Override
        public void parts(Parts parts) {
            for (Entry entry : entries) {
                parts.test(entry.when());
                parts.quantity(entry.points());
            }
        }
    }

    /** A sum of outputs: deprivations, points, weights. */
    record Accumulated(int accumulator) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return facts.accumulator(accumulator);
        }

        @Override
        public void parts(Parts parts) {
            // Not made of facts: its outputs are.
        }
    }
}
