package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * A comparison taken apart: one number that is compared, once and as a straight line, and the few facts on which the limit
 * depends.
 */
final class Comparison {
    /** Households with more members than this are left to the reference engine where the limit depends on their number. */
    private static final int MOST_MEMBERS = 16;

    private final Translator translator;
    private final Criterion.Compare compare;
    private final boolean ofMember;
    private final List<Quantity> numbers = new ArrayList<>();
    private final List<Boolean> onTheRight = new ArrayList<>();
    private final Map<FactId, Source.Place> choices = new LinkedHashMap<>();
    private final Map<FactId, TreeSet<Rational>> places = new LinkedHashMap<>();
    private Formula asked = Formula.TRUE;
    private int sizes;
    private boolean sizeIsStraight;
    private boolean sizeOnTheRight;
    private boolean hopeless;

    Comparison(Translator translator, Criterion.Compare compare, boolean ofMember) {
        this.translator = translator;
        this.compare = compare;
        this.ofMember = ofMember;
    }

    /** Null if it is not of this kind. */
    @Nullable
    Formula formula() {
        look(compare.left(), true, false);
        look(compare.right(), true, true);
        if (hopeless) {
            return null;
        }
        if (numbers.isEmpty() && sizes == 1 && sizeIsStraight) {
            numbers.add(SIZE);
            onTheRight.add(sizeOnTheRight);
            sizes = 0;
        }
        if (numbers.isEmpty()) {
            return sizes == 0 && choices.isEmpty() && places.isEmpty() ? constant() : null;
        }
        if (numbers.size() > 1 || isPlace(numbers.get(0))) {
            return null;
        }
        Source.Number number = translator.number(numbers.get(0), ofMember);
        if (number == null) {
            return null;
        }
        Formula straight =
                new Limits(translator, mirrored(), numbers.get(0), number, ofMember).formula(places(), compare);
        return straight == null ? null : asked.and(straight);
    }

    private boolean isPlace(Quantity number) {
        return number instanceof Quantity.OfFact fact && places.containsKey(fact.fact());
    }

    private static final Quantity SIZE = new Quantity.CountMembers(java.util.Optional.empty());

    private Criterion.Compare mirrored() {
        return onTheRight.get(0)
                ? new Criterion.Compare(compare.right(), mirrored(compare.operator()), compare.left())
                : compare;
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case EQUAL -> Operator.EQUAL;
            case AT_LEAST -> Operator.AT_MOST;
            case MORE -> Operator.LESS;
        };
    }

    private @Nullable Formula constant() {
        var valuation = new Valuation(translator.law());
        var left = valuation.orNull(compare.left());
        var right = valuation.orNull(compare.right());
        if (left == null || right == null) {
            return null;
        }
        return switch (left.compare(compare.operator(), right)) {
            case TRUE -> Formula.TRUE;
            case FALSE -> Formula.FALSE;
            case UNKNOWN -> null;
        };
    }

    /** Finds the number and the places in a quantity. */
    private void look(Quantity quantity, boolean straight, boolean right) {
        if (quantity instanceof Quantity.Defined defined) {
            look(translator.law().quantity(defined.id()), straight, right);
        } else if (quantity instanceof Quantity.Sum sum) {
            for (Quantity term : sum.terms()) {
                look(term, straight, right);
            }
        } else if (quantity instanceof Quantity.Product product) {
            for (Quantity factor : product.factors()) {
                look(factor, straight, right);
            }
        } else if (quantity instanceof Quantity.Quotient quotient) {
            look(quotient.dividend(), straight, right);
            look(quotient.divisor(), false, right);
        } else if (quantity instanceof Quantity.ByChoice choice) {
            addChoice(choice.fact(), straight);
            for (Quantity option : choice.quantities().values()) {
                look(option, false, right);
            }
        } else if (quantity instanceof Quantity.Lookup lookup) {
            addChoice(lookup.column(), straight);
            addPlace(lookup);
            hopeless |= !straight;
        } else if (quantity instanceof Quantity.CountMembers count
                && count.criterion().isEmpty()) {
            sizes++;
            sizeIsStraight = straight;
            sizeOnTheRight = right;
        } else if (!(quantity instanceof Quantity.Literal || quantity instanceof Quantity.OfFigure)) {
            addNumber(quantity, straight, right);
        }
    }

    private void addNumber(Quantity quantity, boolean straight, boolean right) {
        hopeless |= !straight;
        numbers.add(quantity);
        onTheRight.add(right);
        if (quantity instanceof Quantity.OfFact fact) {
            ask(translator.law().slot(fact.fact()));
        }
    }

    /** A choice among options must not be conditional: then whether there is a number depends on the option. */
    private void addChoice(FactId fact, boolean straight) {
        Source.Choice choice = translator.choice(fact);
        hopeless |= !straight && choice.slot.askedOf().isPresent();
        ask(choice.slot);
        if (!choices.containsKey(fact)) {
            choices.put(fact, place(choice));
        }
    }

    private void ask(Slot slot) {
        asked = asked.and(translator.asked(slot, ofMember));
    }

    private static Source.Place place(Source.Choice choice) {
        List<Source.Point> points = new ArrayList<>();
        points.add(new Source.AnswerPoint(FactValue.UNKNOWN));
        points.add(new Source.AnswerPoint(FactValue.NOT_APPLICABLE));
        points.add(choice.slot.form() == null ? new Source.OtherPoint() : new Source.NoPoint());
        for (FactValue answer : choice.answers) {
            points.add(new Source.AnswerPoint(answer));
        }
        return new Source.Place(choice, new Cuts(0), points);
    }

    /** A table is looked up at a fact and nothing else, or left to the reference engine. */
    private void addPlace(Quantity.Lookup lookup) {
        Quantity at = lookup.at();
        while (at instanceof Quantity.Defined defined) {
            at = translator.law().quantity(defined.id());
        }
        if (!(at instanceof Quantity.OfFact fact)) {
            hopeless = true;
            return;
        }
        ask(translator.law().slot(fact.fact()));
        LookupTable table = translator.law().table(lookup.table());
        TreeSet<Rational> rows = places.getOrDefault(fact.fact(), new TreeSet<>());
        for (LookupTable.Row row : table.rows()) {
            rows.add(row.at());
        }
        places.put(fact.fact(), rows);
    }

    private List<Limits.Placed> places() {
        List<Limits.Placed> all = new ArrayList<>();
        for (Map.Entry<FactId, Source.Place> choice : choices.entrySet()) {
            all.add(new Limits.Placed(choice.getValue(), new Quantity.OfFact(choice.getKey())));
        }
        for (Map.Entry<FactId, TreeSet<Rational>> rows : places.entrySet()) {
            Quantity fact = new Quantity.OfFact(rows.getKey());
            all.add(new Limits.Placed(place(fact, rows.getValue()), fact));
        }
        if (sizes > 0) {
            List<Source.Point> points = new ArrayList<>();
            for (int size = 0; size <= MOST_MEMBERS; size++) {
                points.add(new Source.NumberPoint(Rational.of(size)));
            }
            points.add(new Source.OtherPoint());
            all.add(new Limits.Placed(new Source.Place(translator.number(SIZE, false), new Cuts(0), points), SIZE));
        }
        return all;
    }

    /** Between two neighbouring rows every number finds the same row; each row is itself a cell. */
    private Source.Place place(Quantity fact, TreeSet<Rational> rows) {
        Source.Number number = translator.number(fact, ofMember);
        int unit = Limits.monthsIn(translator.law(), fact);
        var cuts = new Cuts(number instanceof Source.Age ? 0 : number.cuts.decimals());
        var units = new Cuts(unit == 1 ? cuts.decimals() : 0);
        for (Rational row : rows) {
            for (boolean inclusive : new boolean[] {false, true}) {
                Cuts.Cut cut = units.cut(row, inclusive);
                cuts.add(unit == 1 ? cut : cuts.cut(Limits.lastMonth(cut.value(), unit), true));
            }
        }
        List<Source.Point> points = new ArrayList<>();
        List<Cuts.Cut> all = cuts.all();
        for (int cell = 0; cell <= all.size(); cell++) {
            points.add(new Source.NumberPoint(inside(all, cell, unit)));
        }
        points.add(Program.isReviewYear(number) ? new Source.NoPoint() : new Source.OtherPoint());
        return new Source.Place(number, cuts, points);
    }

    /** Some number in a cell, in the units of the fact. */
    private static Rational inside(List<Cuts.Cut> cuts, int cell, int unit) {
        Rational number = cell < cuts.size()
                ? cuts.get(cell).value()
                : cuts.get(cuts.size() - 1).value().plus(Rational.ONE);
        if (cell < cuts.size() && !cuts.get(cell).inclusive()) {
            number = cell == 0
                    ? number.minus(Rational.ONE)
                    : number.plus(cuts.get(cell - 1).value()).dividedBy(Rational.of(2));
        }
        return unit == 1
                ? number
                : Rational.of(number.dividedBy(Rational.of(unit)).floor());
    }
}
