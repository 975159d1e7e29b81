package org.povertystandard.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;

/** An exact number that a test compares; possibly unknown within bounds, possibly not applicable. */
public sealed interface Quantity extends Expression {

    /**
     * A structural number, such as 12 months of a year. Figures of law are {@link OfFigure}.
     *
     * @param value the number
     */
    record Literal(Rational value) implements Quantity {}

    /**
     * A figure of law.
     *
     * @param id the figure
     */
    record OfFigure(FigureId id) implements Quantity {}

    /**
     * The answer to a number fact.
     *
     * @param fact the fact
     */
    record OfFact(FactId fact) implements Quantity {
        @Override
        public Optional<FactId> asks() {
            return Optional.of(fact);
        }
    }

    /**
     * How many members meet a criterion.
     *
     * @param criterion of one member; empty counts all members
     */
    record CountMembers(Optional<Criterion> criterion) implements Quantity {
        @Override
        public List<Expression> parts() {
            return criterion.isEmpty() ? List.of() : List.of(criterion.get());
        }
    }

    /**
     * A sum.
     *
     * @param terms the terms
     */
    record Sum(List<Quantity> terms) implements Quantity {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(terms);
        }
    }

    /**
     * A product.
     *
     * @param factors the factors
     */
    record Product(List<Quantity> factors) implements Quantity {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(factors);
        }
    }

    /**
     * An exact quotient.
     *
     * @param dividend what is divided
     * @param divisor known and positive: made of positive literals and figures and the number of members
     */
    record Quotient(Quantity dividend, Quantity divisor) implements Quantity {
        @Override
        public List<Expression> parts() {
            return List.of(dividend, divisor);
        }
    }

    /**
     * The quantity that belongs to the answer of a choice.
     *
     * @param fact the choice
     * @param quantities one for each code of the choice
     */
    record ByChoice(FactId fact, Map<String, Quantity> quantities) implements Quantity {
        public ByChoice {
            quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(quantities.values());
        }

        @Override
        public Optional<FactId> asks() {
            return Optional.of(fact);
        }
    }

    /**
     * A cell of a table. An empty cell is not applicable; where the table does not reach, the number is unknown, since its silence
     * answers nothing.
     *
     * @param table the table
     * @param column the choice fact whose code names the column
     * @param at the number looked up among the rows
     * @param match which row answers when none is equal
     */
    record Lookup(TableId table, FactId column, Quantity at, Match match) implements Quantity {
        @Override
        public List<Expression> parts() {
            return List.of(at);
        }

        @Override
        public Optional<FactId> asks() {
            return Optional.of(column);
        }
    }

    /** Which row of a table answers. */
    enum Match {
        /** The last row whose place is not above the number. */
        LATEST_NOT_ABOVE,
        /** The first row whose place is not below the number. */
        EARLIEST_NOT_BELOW
    }

    /**
     * The named quantity.
     *
     * @param id the definition
     */
    record Defined(DefinitionId id) implements Quantity {}

    /**
     * The points of a scorecard. Only in the tests of a standard.
     *
     * @param scorecard the scorecard
     */
    record Score(ScorecardId scorecard) implements Quantity {}

    /** How many indicators the household is deprived in. Only in the tests of a standard. */
    record DeprivationCount() implements Quantity {}

    /**
     * The sum of the points whose criterion holds, such as a weighted count of deprivations.
     *
     * @param entries criteria with their points
     */
    record Tally(List<Entry> entries) implements Quantity {
        public Tally {
            entries = Collections.unmodifiableList(new ArrayList<>(entries));
        }

        @Override
        public List<Expression> parts() {
            List<Expression> parts = new ArrayList<>();
            for (Entry entry : entries) {
                parts.add(entry.when());
                parts.add(entry.points());
            }
            return List.copyOf(parts);
        }
    }

    /**
     * One summand of a tally.
     *
     * @param when its criterion
     * @param points what it adds when the criterion holds
     */
    record Entry(Criterion when, Quantity points) {}
}
