package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/** What the numbers of a standard come to on a draft: the quantities' half of {@link Evaluator}. */
final class Numbers {
    private final Law law;
    private final Evaluator evaluator;

    Numbers(Law law, Evaluator evaluator) {
        this.law = law;
        this.evaluator = evaluator;
    }

    Reckoned reckoned(Quantity quantity, Draft draft, int member) {
        if (quantity instanceof Quantity.Literal literal) {
            return Reckoned.of(literal.value());
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Reckoned.of(law.figure(figure.id()));
        }
        if (quantity instanceof Quantity.OfFact fact) {
            return number(evaluator.answer(fact.fact(), draft, member));
        }
        if (quantity instanceof Quantity.CountMembers counted) {
            return counted.criterion()
                    .map(criterion -> evaluator.counted(criterion, draft))
                    .orElseGet(() -> Reckoned.of(draft.size()));
        }
        if (quantity instanceof Quantity.Sum sum) {
            return folded(sum.terms(), Rational.ZERO, Rational::plus, draft, member);
        }
        if (quantity instanceof Quantity.Product product) {
            return folded(product.factors(), Rational.ONE, Rational::times, draft, member);
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return folded(List.of(quotient.divisor(), quotient.dividend()), draft, member)
                    .map(numbers -> Reckoned.of(numbers.get(1).dividedBy(numbers.get(0))))
                    .orElseGet(() -> none(List.of(quotient.divisor(), quotient.dividend()), draft, member));
        }
        if (quantity instanceof Quantity.Defined defined) {
            return reckoned(law.quantity(defined.id()), draft, member);
        }
        return looked(quantity, draft, member);
    }

    private static Reckoned number(FactValue answer) {
        if (answer instanceof FactValue.Number number) {
            return Reckoned.of(number.number());
        }
        return Evaluator.isUnknown(answer) ? Reckoned.UNKNOWN : Reckoned.NOT_APPLICABLE;
    }

    private Reckoned looked(Quantity quantity, Draft draft, int member) {
        if (quantity instanceof Quantity.ByChoice by) {
            FactValue answer = evaluator.answer(by.fact(), draft, member);
            Quantity chosen =
                    answer instanceof FactValue.Code code ? by.quantities().get(code.code()) : null;
            return chosen == null ? number(answer) : reckoned(chosen, draft, member);
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return cell(lookup, draft, member);
        }
        if (quantity instanceof Quantity.Score score) {
            return points(law.scorecard(score.scorecard()), draft);
        }
        if (quantity instanceof Quantity.Tally tally) {
            List<Quantity> points = new ArrayList<>();
            for (Quantity.Entry entry : tally.entries()) {
                Truth holds = evaluator.truth(entry.when(), draft, member);
                if (holds == Truth.UNKNOWN) {
                    return Reckoned.UNKNOWN;
                }
                if (holds == Truth.TRUE) {
                    points.add(entry.points());
                }
            }
            return folded(points, Rational.ZERO, Rational::plus, draft, member);
        }
        List<Truth> states = law.standard().indicators().stream()
                .map(indicator -> evaluator.truth(indicator.id(), draft))
                .toList();
        return states.contains(Truth.UNKNOWN)
                ? Reckoned.UNKNOWN
                : Reckoned.of(states.stream().filter(Truth.TRUE::equals).count());
    }

    private Reckoned folded(
            List<Quantity> parts, Rational start, BinaryOperator<Rational> fold, Draft draft, int member) {
        return folded(parts, draft, member)
                .map(numbers -> Reckoned.of(numbers.stream().reduce(start, fold)))
                .orElseGet(() -> none(parts, draft, member));
    }

    /** All of the numbers, if there are all. */
    private Optional<List<Rational>> folded(List<Quantity> parts, Draft draft, int member) {
        List<Rational> numbers = new ArrayList<>();
        for (Quantity part : parts) {
            Optional<Rational> number = reckoned(part, draft, member).number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    /** Nothing comes of numbers of which one is not applicable, and of others it is not known what. */
    private Reckoned none(List<Quantity> parts, Draft draft, int member) {
        return parts.stream().anyMatch(part -> reckoned(part, draft, member).isAbsent())
                ? Reckoned.NOT_APPLICABLE
                : Reckoned.UNKNOWN;
    }

    /** An empty cell says that there is nothing to say; where no row answers, nothing is known. */
    private Reckoned cell(Quantity.Lookup lookup, Draft draft, int member) {
        var table = law.table(lookup.table());
        Reckoned at = reckoned(lookup.at(), evaluator.swapped(lookup, member).orElse(draft), member);
        FactValue answer = evaluator.answer(lookup.column(), draft, member);
        if (at.isAbsent() || answer instanceof FactValue.NotApplicable) {
            return Reckoned.NOT_APPLICABLE;
        }
        if (!at.known() || !(answer instanceof FactValue.Code code)) {
            return Reckoned.UNKNOWN;
        }
        int row = table.rowFor(at.number().orElseThrow(), lookup.match());
        return row < 0
                ? Reckoned.UNKNOWN
                : table.rows()
                        .get(row)
                        .cells()
                        .get(table.columns().indexOf(code.code()))
                        .map(Reckoned::of)
                        .orElse(Reckoned.NOT_APPLICABLE);
    }

    private Reckoned points(Scorecard scorecard, Draft draft) {
        Evaluator ofColumns = evaluator.in("columns of " + scorecard.id());
        boolean open = false;
        for (Scorecard.Column column : scorecard.columns()) {
            Truth serves = ofColumns.truth(column.when(), draft, HOUSEHOLD);
            if (serves == Truth.TRUE) {
                return points(scorecard, column, draft);
            }
            open |= serves == Truth.UNKNOWN;
        }
        return open ? Reckoned.UNKNOWN : Reckoned.of(0);
    }

    private Reckoned points(Scorecard scorecard, Scorecard.Column column, Draft draft) {
        Rational sum = Rational.ZERO;
        for (Scorecard.Item item : scorecard.items()) {
            Reckoned points = evaluator
                    .in("item " + item.id() + " of " + scorecard.id())
                    .numbers()
                    .points(item, column, draft);
            if (!points.known()) {
                return points;
            }
            sum = sum.plus(points.number().orElseThrow());
        }
        return Reckoned.of(sum);
    }

    /** What an item scores in a column. */
    Reckoned points(Scorecard.Item item, Scorecard.Column column, Draft draft) {
        long points = 0;
        for (Scorecard.Row row : item.rows()) {
            Truth holds = evaluator.truth(row.when(), draft, HOUSEHOLD);
            boolean first = item.counts() == Scorecard.Counts.FIRST_ROW;
            if (holds == Truth.UNKNOWN && (first || row.pointsIn(column.id()) != 0)) {
                return Reckoned.UNKNOWN;
            }
            if (holds == Truth.TRUE) {
                points += row.pointsIn(column.id());
                if (first) {
                    return Reckoned.of(points);
                }
            }
        }
        return Reckoned.of(points);
    }

    /** All points that a quantity which adds up criteria can add, by criterion; empty for other quantities. */
    Map<Criterion, Rational> weights(Quantity quantity, Draft draft, int member) {
        Map<Criterion, Rational> weights = new LinkedHashMap<>();
        if (quantity instanceof Quantity.Tally tally) {
            tally.entries()
                    .forEach(entry -> reckoned(entry.points(), draft, member)
                            .number()
                            .ifPresent(points -> weights.put(entry.when(), points)));
        } else if (quantity instanceof Quantity.DeprivationCount) {
            law.standard().indicators().forEach(each -> weights.put(each.deprivedWhen(), Rational.ONE));
        } else if (quantity instanceof Quantity.Score score) {
            law.scorecard(score.scorecard()).items().stream()
                    .flatMap(item -> item.rows().stream())
                    .forEach(row -> row.points().values().stream()
                            .filter(points -> points != 0)
                            .min(Integer::compare)
                            .ifPresent(points -> weights.put(row.when(), Rational.of(points))));
        }
        return weights;
    }
}
