package org.povertystandard.vietnam;

import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * A standard that says the same in other words everywhere: all is said as not any, any as not all, comparisons are turned round, and
 * what is divided on one side is multiplied on the other.
 */
final class Rewritten {
    private Rewritten() {}

    static LoadedStandard of(LoadedStandard loaded) {
        PovertyStandard standard = loaded.standard();
        return Reforms.loaded(PovertyStandard.builder()
                .from(standard)
                .readings(List.of())
                .definitions(standard.definitions().stream()
                        .map(Rewritten::definition)
                        .toList())
                .indicators(standard.indicators().stream()
                        .map(each -> new Indicator(
                                each.id(),
                                each.number(),
                                each.dimension(),
                                each.label(),
                                criterion(multiplied(standard, each.deprivedWhen())),
                                each.cite()))
                        .toList())
                .scorecards(standard.scorecards().stream()
                        .map(each -> new CitedScorecard(card(each.scorecard()), each.cite()))
                        .toList())
                .tests(standard.tests().stream().map(Rewritten::test).toList())
                .build());
    }

    private static Definition definition(Definition definition) {
        if (definition instanceof Definition.OfCriterion each) {
            return new Definition.OfCriterion(
                    each.id(), each.label(), each.scope(), criterion(each.criterion()), each.cite());
        }
        var each = (Definition.OfQuantity) definition;
        return new Definition.OfQuantity(each.id(), each.label(), each.scope(), quantity(each.quantity()), each.cite());
    }

    private static Scorecard card(Scorecard card) {
        return new Scorecard(
                card.id(),
                card.label(),
                card.columns(),
                card.items().stream().map(Rewritten::item).toList());
    }

    private static Scorecard.Item item(Scorecard.Item item) {
        return new Scorecard.Item(
                item.id(),
                item.number(),
                item.label(),
                item.counts(),
                item.rows().stream()
                        .map(row -> new Scorecard.Row(row.id(), row.label(), criterion(row.when()), row.points()))
                        .toList());
    }

    private static PovertyTest test(PovertyTest test) {
        return new PovertyTest(
                test.id(),
                test.label(),
                test.measures(),
                test.categories().stream()
                        .map(each -> new CategoryRule(each.category(), criterion(each.when())))
                        .toList(),
                test.cite());
    }

    private static Criterion criterion(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return not(new Criterion.Any(negated(all.criteria())));
        }
        if (criterion instanceof Criterion.Any any) {
            return not(new Criterion.All(negated(any.criteria())));
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return new Criterion.AtLeast(
                    some.count(),
                    some.criteria().stream().map(Rewritten::criterion).toList());
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return not(new Criterion.EveryMember(negated(any.criterion())));
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return not(new Criterion.AnyMember(negated(every.criterion())));
        }
        if (criterion instanceof Criterion.Compare compare) {
            return turned(quantity(compare.left()), compare.operator(), quantity(compare.right()));
        }
        return criterion instanceof Criterion.Not not ? not(criterion(not.criterion())) : criterion;
    }

    private static List<Criterion> negated(List<Criterion> criteria) {
        return criteria.stream().map(Rewritten::negated).toList();
    }

    private static Criterion negated(Criterion criterion) {
        return not(criterion(criterion));
    }

    private static Criterion not(Criterion criterion) {
        return new Criterion.Not(criterion);
    }

    private static Criterion turned(Quantity left, Operator operator, Quantity right) {
        Operator other = switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case EQUAL -> Operator.EQUAL;
            case AT_LEAST -> Operator.AT_MOST;
            case MORE -> Operator.LESS;
        };
        return new Criterion.Compare(right, other, left);
    }

    private static Quantity quantity(Quantity quantity) {
        if (quantity instanceof Quantity.CountMembers count) {
            return new Quantity.CountMembers(count.criterion().map(Rewritten::criterion));
        }
        if (quantity instanceof Quantity.Tally tally) {
            return new Quantity.Tally(tally.entries().stream()
                    .map(entry -> new Quantity.Entry(criterion(entry.when()), entry.points()))
                    .toList());
        }
        return quantity;
    }

    /** A comparison of what is divided, such as a share, with as much on the other side instead. */
    private static Criterion multiplied(PovertyStandard standard, Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare
                && compare.left() instanceof Quantity.Defined defined
                && standard.definition(defined.id()).orElseThrow().expression() instanceof Quantity.Quotient quotient) {
            return new Criterion.Compare(
                    quotient.dividend(),
                    compare.operator(),
                    new Quantity.Product(List.of(compare.right(), quotient.divisor())));
        }
        return criterion;
    }
}
