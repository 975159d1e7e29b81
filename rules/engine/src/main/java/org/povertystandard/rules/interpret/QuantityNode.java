package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** A quantity made ready: names resolved, equal where it computes the same thing. */
sealed interface QuantityNode {

    Interval value(Facts facts);

    void parts(Parts parts);

    /** A number, of the law if it has a figure's name. */
    record Constant(
            Rational number, Interval asInterval, @Nullable FigureId figure) implements QuantityNode {
        static Constant of(Rational number, @Nullable FigureId figure) {
            return new Constant(number, Interval.of(number), figure);
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
            return Interval.of(Rational.of(facts.size()));
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
            Interval sum = Interval.of(Rational.ZERO);
            for (QuantityNode term : terms) {
                sum = sum.plus(term.value(facts));
            }
            return sum;
        }

        @Override
        public void parts(Parts parts) {
            terms.forEach(parts::quantity);
        }
    }

    /** A product. */
    record Product(List<QuantityNode> factors) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            Interval product = Interval.of(Rational.ONE);
            for (QuantityNode factor : factors) {
                product = product.times(factor.value(facts));
            }
            return product;
        }

        @Override
        public void parts(Parts parts) {
            factors.forEach(parts::quantity);
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
            options.values().forEach(parts::quantity);
        }
    }

    /** A cell of a table. */
    record Lookup(LookupTable table, Slot column, QuantityNode at, Quantity.Match match) implements QuantityNode {
        /** Where a table does not reach it says nothing, not even that there is nothing to say. */
        private static final Interval BEYOND_THE_TABLE = Interval.UNBOUNDED;

        @Override
        public Interval value(Facts facts) {
            Answer answer = facts.answer(column);
            Interval place = at.value(facts);
            if (answer.value() instanceof FactValue.NotApplicable || place.isAbsent()) {
                return Interval.ABSENT;
            }
            Interval value = Interval.hull(cells(answer, place));
            return answer.maybeNotAsked() || place.presence() == Interval.Presence.MAYBE ? value.maybeAbsent() : value;
        }

        /** The cells that may answer. */
        List<Interval> cells(Answer answer, Interval place) {
            int first = place.low() == null ? -1 : table.rowFor(place.low(), match);
            int last = place.high() == null ? afterLast() : table.rowFor(place.high(), match);
            boolean pastTheEnd = match == Quantity.Match.EARLIEST_NOT_BELOW && last < 0;
            List<Interval> cells = new ArrayList<>();
            if (pastTheEnd && first < 0) {
                return List.of(BEYOND_THE_TABLE);
            }
            if (first < 0 || pastTheEnd) {
                cells.add(BEYOND_THE_TABLE);
            }
            int end = pastTheEnd ? table.rows().size() - 1 : last;
            for (int row = Math.max(first, 0); row <= end; row++) {
                addCells(row, answer, cells);
            }
            return cells;
        }

        private int afterLast() {
            return match == Quantity.Match.EARLIEST_NOT_BELOW
                    ? -1
                    : table.rows().size() - 1;
        }

        private void addCells(int row, Answer answer, List<Interval> cells) {
            for (String code : codes(answer)) {
                int index = table.columns().indexOf(code);
                Optional<Rational> cell = index < 0
                        ? Optional.empty()
                        : table.rows().get(row).cells().get(index);
                cells.add(cell.map(Interval::of).orElse(Interval.ABSENT));
            }
        }

        private List<String> codes(Answer answer) {
            return answer.value() instanceof FactValue.Code code
                    ? List.of(code.code())
                    : ((FactType.Choice) column.type()).codes();
        }

        @Override
        public void parts(Parts parts) {
            parts.slot(column);
            parts.quantity(at);
        }
    }

    /** A quantity with a name in the law. */
    record Named(DefinitionId name, QuantityNode quantity) implements QuantityNode {
        @Override
        public Interval value(Facts facts) {
            return quantity.value(facts);
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
            Interval sum = Interval.of(Rational.ZERO);
            for (Entry entry : entries) {
                sum = switch (entry.when().truth(facts)) {
                    case FALSE -> sum;
                    case TRUE -> sum.plus(entry.points().value(facts));
                    case UNKNOWN ->
                        sum.plus(Interval.hull(List.of(
                                Interval.of(Rational.ZERO), entry.points().value(facts))));
                };
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
