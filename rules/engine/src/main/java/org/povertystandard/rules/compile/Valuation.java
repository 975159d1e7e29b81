package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.interpret.Interval;

/** Works out quantities while a standard is compiled, with the few facts they depend on set to something. */
final class Valuation {
    private final Law law;
    private final Map<FactId, FactValue> answers = new HashMap<>();
    private final Map<Integer, Interval> numbers = new HashMap<>();

    Valuation(Law law) {
        this.law = law;
    }

    /** Sets the answer to a choice. */
    void set(FactId choice, FactValue answer) {
        answers.put(choice, answer);
    }

    /** Sets what stands for a number: a fact, a count, a sum. */
    void set(Quantity quantity, Interval value) {
        numbers.put(law.shapes().of(quantity), value);
    }

    /**
     * The value, as the reference engine would work it out.
     *
     * @throws UnsetException if it depends on something that is not set
     * @throws ArithmeticException if a part does not fit
     */
    Interval of(Quantity quantity) {
        Interval set = numbers.get(law.shapes().of(quantity));
        if (set != null) {
            return set;
        }
        if (quantity instanceof Quantity.Literal literal) {
            return Interval.of(literal.value());
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Interval.of(law.figure(figure.id()));
        }
        if (quantity instanceof Quantity.Defined defined) {
            return of(law.quantity(defined.id()));
        }
        if (quantity instanceof Quantity.Sum sum) {
            Interval total = Interval.of(Rational.ZERO);
            for (Quantity term : sum.terms()) {
                total = total.plus(of(term));
            }
            return total;
        }
        if (quantity instanceof Quantity.Product product) {
            Interval total = Interval.of(Rational.ONE);
            for (Quantity factor : product.factors()) {
                total = total.times(of(factor));
            }
            return total;
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return of(quotient.dividend()).dividedBy(of(quotient.divisor()));
        }
        if (quantity instanceof Quantity.ByChoice choice) {
            return byChoice(choice);
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return cell(lookup);
        }
        throw new UnsetException();
    }

    private FactValue answer(FactId choice) {
        FactValue answer = answers.get(choice);
        if (answer == null) {
            throw new UnsetException();
        }
        return answer;
    }

    private Interval byChoice(Quantity.ByChoice choice) {
        FactValue answer = answer(choice.fact());
        if (answer instanceof FactValue.NotApplicable) {
            return Interval.ABSENT;
        }
        if (answer instanceof FactValue.Code code) {
            return of(choice.quantities().get(code.code()));
        }
        List<Interval> options = new ArrayList<>();
        for (Quantity option : choice.quantities().values()) {
            options.add(of(option));
        }
        return Interval.hull(options);
    }

    /** At an exact number only. */
    private Interval cell(Quantity.Lookup lookup) {
        FactValue answer = answer(lookup.column());
        Interval at = of(lookup.at());
        if (answer instanceof FactValue.NotApplicable) {
            return Interval.ABSENT;
        }
        LookupTable table = law.table(lookup.table());
        int row = table.rowFor(at.exact(), lookup.match());
        if (row < 0) {
            return Interval.UNBOUNDED;
        }
        List<Interval> cells = new ArrayList<>();
        List<Optional<Rational>> printed = table.rows().get(row).cells();
        for (String code : codes(answer, lookup.column())) {
            int column = table.columns().indexOf(code);
            Optional<Rational> cell = column < 0 ? Optional.empty() : printed.get(column);
            cells.add(cell.isPresent() ? Interval.of(cell.get()) : Interval.ABSENT);
        }
        return Interval.hull(cells);
    }

    private List<String> codes(FactValue answer, FactId column) {
        return answer instanceof FactValue.Code code
                ? List.of(code.code())
                : ((FactType.Choice) law.slot(column).type()).codes();
    }

    /** Thrown where a quantity depends on what is not set. */
    static final class UnsetException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnsetException() {
            super("The quantity depends on something that is not set.");
        }
    }

    /** The number, or null if it cannot be worked out. */
    @Nullable
    Interval orNull(Quantity quantity) {
        try {
            return of(quantity);
        } catch (UnsetException | ArithmeticException e) {
            return null;
        }
    }
}
