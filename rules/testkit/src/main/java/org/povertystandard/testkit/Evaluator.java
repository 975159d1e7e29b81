package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/**
 * Evaluates tests on drafts whose answers are all known. It decides nothing for anyone: it tells the generators where a
 * draft stands. An answer that is unknown is treated as not applicable.
 */
final class Evaluator {
    private final Law law;
    private final Optional<Swap> swap;
    private final boolean swapping;

    Evaluator(Law law) {
        this(law, Optional.empty(), false);
    }

    /** Evaluates as if something came out otherwise. */
    Evaluator(Law law, Swap swap) {
        this(law, Optional.of(swap), false);
    }

    private Evaluator(Law law, Optional<Swap> swap, boolean swapping) {
        this.law = law;
        this.swap = swap;
        this.swapping = swapping;
    }

    /** What evaluates a part of the standard: there, a swap of this part is in force. */
    Evaluator in(String part) {
        return swap.isPresent() && swap.get().part().equals(part) ? new Evaluator(law, swap, true) : this;
    }

    /** The draft that a leaf is taken from, if it is not this one. */
    private Optional<Draft> swapped(Expression leaf, int member) {
        return swapping ? swap.flatMap(active -> active.of(leaf, member)) : Optional.empty();
    }

    boolean deprived(IndicatorId indicator, Draft draft) {
        return in("indicator " + indicator).holds(law.indicator(indicator), draft, HOUSEHOLD);
    }

    boolean holds(Criterion criterion, Draft draft, int member) {
        if (criterion instanceof Criterion.All all) {
            return all.criteria().stream().allMatch(each -> holds(each, draft, member));
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().stream().anyMatch(each -> holds(each, draft, member));
        }
        if (criterion instanceof Criterion.Not not) {
            return !holds(not.criterion(), draft, member);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast.criteria().stream()
                            .filter(each -> holds(each, draft, member))
                            .count()
                    >= atLeast.count();
        }
        if (criterion instanceof Criterion.Defined defined) {
            return holds(law.criterion(defined.id()), draft, member);
        }
        if (criterion instanceof Criterion.Deprived deprived) {
            return deprived(deprived.indicator(), draft);
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return count(any.criterion(), draft) > 0;
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return count(every.criterion(), draft) == draft.size();
        }
        return leaf(criterion, draft, member);
    }

    private boolean leaf(Criterion criterion, Draft draft, int member) {
        Optional<Draft> other = swapped(criterion, member);
        if (other.isPresent()) {
            return new Evaluator(law).leaf(criterion, other.get(), member);
        }
        if (criterion instanceof Criterion.Is is) {
            return answer(is.fact(), draft, member).equals(FactValue.of(is.answer()));
        }
        if (criterion instanceof Criterion.In in) {
            return answer(in.fact(), draft, member) instanceof FactValue.Code code
                    && in.codes().contains(code.code());
        }
        if (criterion instanceof Criterion.Compare compare) {
            return comparison(compare, draft, member)
                    .filter(compare.operator()::holds)
                    .isPresent();
        }
        throw new IllegalArgumentException("A line is met in the categories of a test, and nowhere else.");
    }

    /** How left compares with right; empty if either is not applicable. */
    Optional<Integer> comparison(Criterion.Compare compare, Draft draft, int member) {
        Optional<Rational> right = value(compare.right(), draft, member);
        return value(compare.left(), draft, member).flatMap(left -> right.map(left::compareTo));
    }

    long count(Criterion criterion, Draft draft) {
        long count = 0;
        for (int member = 0; member < draft.size(); member++) {
            count += holds(criterion, draft, member) ? 1 : 0;
        }
        return count;
    }

    /** The number; empty if not applicable. */
    Optional<Rational> value(Quantity quantity, Draft draft, int member) {
        if (quantity instanceof Quantity.Literal literal) {
            return Optional.of(literal.value());
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Optional.of(law.figure(figure.id()));
        }
        if (quantity instanceof Quantity.OfFact fact) {
            return number(answer(fact.fact(), draft, member));
        }
        if (quantity instanceof Quantity.CountMembers counted) {
            return Optional.of(Rational.of(counted.criterion()
                    .map(criterion -> count(criterion, draft))
                    .orElse((long) draft.size())));
        }
        if (quantity instanceof Quantity.Sum sum) {
            return folded(sum.terms(), Rational.ZERO, Rational::plus, draft, member);
        }
        if (quantity instanceof Quantity.Product product) {
            return folded(product.factors(), Rational.ONE, Rational::times, draft, member);
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            Optional<Rational> divisor = value(quotient.divisor(), draft, member);
            return value(quotient.dividend(), draft, member).flatMap(dividend -> divisor.map(dividend::dividedBy));
        }
        if (quantity instanceof Quantity.Defined defined) {
            return value(law.quantity(defined.id()), draft, member);
        }
        return looked(quantity, draft, member);
    }

    private Optional<Rational> looked(Quantity quantity, Draft draft, int member) {
        if (quantity instanceof Quantity.ByChoice by) {
            return answer(by.fact(), draft, member) instanceof FactValue.Code code
                    ? Optional.ofNullable(by.quantities().get(code.code())).flatMap(q -> value(q, draft, member))
                    : Optional.empty();
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return cell(lookup, draft, member);
        }
        if (quantity instanceof Quantity.Score score) {
            return Optional.of(Rational.of(points(law.scorecard(score.scorecard()), draft)));
        }
        if (quantity instanceof Quantity.Tally tally) {
            return folded(
                    tally.entries().stream()
                            .filter(entry -> holds(entry.when(), draft, member))
                            .map(Quantity.Entry::points)
                            .toList(),
                    Rational.ZERO,
                    Rational::plus,
                    draft,
                    member);
        }
        return Optional.of(Rational.of(law.standard().indicators().stream()
                .filter(indicator -> deprived(indicator.id(), draft))
                .count()));
    }

    private Optional<Rational> folded(
            List<Quantity> parts, Rational start, BinaryOperator<Rational> fold, Draft draft, int member) {
        Rational result = start;
        for (Quantity part : parts) {
            Optional<Rational> value = value(part, draft, member);
            if (value.isEmpty()) {
                return value;
            }
            result = fold.apply(result, value.get());
        }
        return Optional.of(result);
    }

    private Optional<Rational> cell(Quantity.Lookup lookup, Draft draft, int member) {
        var table = law.table(lookup.table());
        Optional<Rational> at = value(lookup.at(), swapped(lookup, member).orElse(draft), member);
        if (at.isEmpty() || !(answer(lookup.column(), draft, member) instanceof FactValue.Code code)) {
            return Optional.empty();
        }
        int row = table.rowFor(at.get(), lookup.match());
        int column = table.columns().indexOf(code.code());
        return row < 0 || column < 0
                ? Optional.empty()
                : table.rows().get(row).cells().get(column);
    }

    private long points(Scorecard scorecard, Draft draft) {
        Evaluator ofColumns = in("columns of " + scorecard.id());
        return scorecard.columns().stream()
                .filter(column -> ofColumns.holds(column.when(), draft, HOUSEHOLD))
                .findFirst()
                .map(column -> scorecard.items().stream()
                        .mapToLong(item -> in("item " + item.id() + " of " + scorecard.id())
                                .points(item, column, draft))
                        .sum())
                .orElse(0L);
    }

    /** What an item scores in a column. */
    long points(Scorecard.Item item, Scorecard.Column column, Draft draft) {
        return item.rows().stream()
                .filter(row -> holds(row.when(), draft, HOUSEHOLD))
                .limit(item.counts() == Scorecard.Counts.FIRST_ROW ? 1 : Long.MAX_VALUE)
                .mapToLong(row -> row.pointsIn(column.id()))
                .sum();
    }

    /** Whether a question that could be asked is not, and the standard then has its tests pass over it. */
    boolean isPassedOver(FactId fact, Draft draft, int member) {
        int of = subject(fact, member);
        return isAsked(fact, draft, of)
                && draft.answer(of, fact).isEmpty()
                && law.unasked(fact).equals(FactValue.NOT_APPLICABLE);
    }

    private int subject(FactId fact, int member) {
        return law.fact(fact).scope() == Scope.HOUSEHOLD ? HOUSEHOLD : member;
    }

    private boolean isAsked(FactId fact, Draft draft, int subject) {
        return law.askedOf(fact)
                .map(criterion -> holds(criterion, draft, subject))
                .orElse(true);
    }

    /** The answer as the standard reads it. */
    FactValue answer(FactId fact, Draft draft, int member) {
        int of = subject(fact, member);
        if (!isAsked(fact, draft, of)) {
            return FactValue.NOT_APPLICABLE;
        }
        if (fact.equals(FormAnswers.REVIEW_YEAR)) {
            return FactValue.of(draft.reviewedOn().getYear());
        }
        Optional<FormFact.Age> age =
                FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(FormFact.Age.class::cast);
        return age.map(of(draft, of)).orElseGet(() -> draft.answer(of, fact).orElseGet(() -> law.unasked(fact)));
    }

    private java.util.function.Function<FormFact.Age, FactValue> of(Draft draft, int member) {
        return age -> draft.person(member).birth() instanceof BirthDate.Day day
                ? FactValue.of(months(day.date(), draft.reviewedOn()) / age.unitMonths())
                : FactValue.UNKNOWN;
    }

    /** Completed months, as the standard counts them. */
    long months(LocalDate birth, LocalDate day) {
        return law.standard().ageing().completedMonths(birth, day);
    }

    private static Optional<Rational> number(FactValue answer) {
        return answer instanceof FactValue.Number number ? Optional.of(number.number()) : Optional.empty();
    }

    /** All points that a quantity which adds up criteria can add, by criterion; empty for other quantities. */
    Map<Criterion, Rational> weights(Quantity quantity, Draft draft, int member) {
        var weights = new java.util.LinkedHashMap<Criterion, Rational>();
        if (quantity instanceof Quantity.Tally tally) {
            tally.entries()
                    .forEach(entry -> value(entry.points(), draft, member)
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
