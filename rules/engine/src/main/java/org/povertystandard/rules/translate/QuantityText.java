package org.povertystandard.rules.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Figure;

/** Quantities in words, every kind of them, and what compares them. */
final class QuantityText {
    private final Lexicon lexicon;
    private final CriterionText criteria;

    QuantityText(Lexicon lexicon, CriterionText criteria) {
        this.lexicon = lexicon;
        this.criteria = criteria;
    }

    Clause clause(Quantity quantity) {
        return clause(quantity, "");
    }

    /** The quantity in words; a bare number in it takes the unit of what it is compared with. */
    private Clause clause(Quantity quantity, String unit) {
        if (quantity instanceof Quantity.Literal literal) {
            return Clause.of(lexicon.number(literal.value(), unit));
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Clause.of(lexicon.figure(figure.id()));
        }
        if (quantity instanceof Quantity.OfFact fact) {
            return Clause.of(lexicon.fact(fact.fact()));
        }
        if (quantity instanceof Quantity.CountMembers count) {
            return count.criterion()
                    .map(who -> criteria.under(RulePhrase.MEMBERS_WHO, who))
                    .orElseGet(() -> said(say(RulePhrase.NUMBER_OF_MEMBERS)));
        }
        if (quantity instanceof Quantity.Sum sum) {
            return sum(sum.terms());
        }
        if (quantity instanceof Quantity.Product product) {
            return joined(" × ", RulePhrase.PRODUCT_OF, product.factors());
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return joined(
                    " " + say(RulePhrase.DIVIDED_BY) + " ",
                    RulePhrase.QUOTIENT_OF,
                    List.of(quotient.dividend(), quotient.divisor()));
        }
        if (quantity instanceof Quantity.ByChoice byChoice) {
            return byChoice(byChoice, unit);
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return lookup(lookup);
        }
        if (quantity instanceof Quantity.Defined defined) {
            return Clause.of(lexicon.definition(defined.id()));
        }
        if (quantity instanceof Quantity.Score score) {
            return said(say(RulePhrase.POINTS_OF) + " " + lexicon.scorecard(score.scorecard()));
        }
        if (quantity instanceof Quantity.DeprivationCount) {
            return said(say(RulePhrase.NUMBER_OF_DEPRIVATIONS));
        }
        if (quantity instanceof Quantity.Tally tally) {
            return new Clause.Listed(
                    Prose.of(say(RulePhrase.TALLY_OF)),
                    tally.entries().stream().map(this::entry).toList());
        }
        throw new IllegalStateException("A quantity that has no words.");
    }

    /** What is taken away is written so, where the sum stands in one line. */
    private Clause sum(List<Quantity> terms) {
        List<Clause> clauses = terms.stream()
                .map(term -> taken(term).map(this::clause).orElseGet(() -> clause(term)))
                .toList();
        if (taken(terms.get(0)).isPresent() || clauses.stream().anyMatch(Clause.Listed.class::isInstance)) {
            return joined(" + ", RulePhrase.SUM_OF, terms);
        }
        Prose text = operand(clauses.get(0));
        for (int i = 1; i < clauses.size(); i++) {
            text = text.plus(taken(terms.get(i)).isPresent() ? " − " : " + ").plus(operand(clauses.get(i)));
        }
        return new Clause.Simple(text, terms.size() > 1);
    }

    /** What a term takes away: the second factor of a product whose first is minus one. */
    private static Optional<Quantity> taken(Quantity term) {
        return term instanceof Quantity.Product product
                        && product.factors().size() == 2
                        && product.factors().get(0).equals(new Quantity.Literal(Rational.of(-1)))
                ? Optional.of(product.factors().get(1))
                : Optional.empty();
    }

    /** An expression in one line, or its parts one by one where one of them has points of its own. */
    private Clause joined(String sign, RulePhrase lead, List<Quantity> parts) {
        List<Clause> clauses = parts.stream().map(this::clause).toList();
        if (clauses.stream().anyMatch(Clause.Listed.class::isInstance)) {
            return new Clause.Listed(Prose.of(say(lead)), clauses);
        }
        return new Clause.Simple(
                Prose.join(sign, clauses.stream().map(QuantityText::operand).toList()), parts.size() > 1);
    }

    private static Prose operand(Clause clause) {
        return ((Clause.Simple) clause).compound()
                ? Prose.of("(").plus(clause.opening()).plus(")")
                : clause.opening();
    }

    private Clause byChoice(Quantity.ByChoice byChoice, String unit) {
        List<String> order = lexicon.declaration(byChoice.fact())
                .map(FactDeclaration::type)
                .map(QuantityText::codes)
                .orElseGet(() -> List.copyOf(byChoice.quantities().keySet()));
        return new Clause.Listed(
                Prose.of(say(RulePhrase.FOLLOWING) + by(byChoice)),
                order.stream()
                        .filter(byChoice.quantities()::containsKey)
                        .map(code -> clause(byChoice.quantities().get(code), unit)
                                .opened(opening -> Prose.of(lexicon.code(byChoice.fact(), code) + ": ")
                                        .plus(opening)))
                        .toList());
    }

    private String by(Quantity.ByChoice byChoice) {
        return say(RulePhrase.BY) + " " + lexicon.fact(byChoice.fact());
    }

    /** The codes of a choice, in the form's order. */
    static List<String> codes(FactType type) {
        return type instanceof FactType.Choice choice ? choice.codes() : List.of();
    }

    private Clause lookup(Quantity.Lookup lookup) {
        RulePhrase match = switch (lookup.match()) {
            case LATEST_NOT_ABOVE -> RulePhrase.LATEST_NOT_ABOVE;
            case EARLIEST_NOT_BELOW -> RulePhrase.EARLIEST_NOT_BELOW;
        };
        Prose at = clause(lookup.at()).line(lexicon.writing().letters());
        return Clause.of(Prose.of(say(RulePhrase.VALUE_IN) + " ")
                .plus(lexicon.table(lookup.table()))
                .plus(", " + say(RulePhrase.COLUMN) + ": " + lexicon.fact(lookup.column()) + "; " + say(RulePhrase.ROW)
                        + ": ")
                .plus(at)
                .plus(" (" + say(match) + ")"));
    }

    private Clause entry(Quantity.Entry entry) {
        Prose points = clause(entry.points()).line(lexicon.writing().letters());
        return criteria.clause(entry.when())
                .opened(opening ->
                        points.plus(", " + say(RulePhrase.WHEN) + ": ").plus(opening));
    }

    /** Something held against a limit. */
    Clause compared(Criterion.Compare compare) {
        Clause left = clause(compare.left(), unit(compare.right()).orElse(""));
        Clause right = clause(compare.right(), unit(compare.left()).orElse(""));
        if (left instanceof Clause.Listed && right instanceof Clause.Listed) {
            return new Clause.Listed(
                    Prose.of(say(RulePhrase.FIRST_OF_TWO) + " ")
                            .plus(lexicon.limit(compare.operator(), Prose.of(say(RulePhrase.THE_SECOND)))),
                    List.of(left, right));
        }
        Prose both = left.opening().plus(": ").plus(limit(compare.operator(), compare.right(), right.opening()));
        return (left instanceof Clause.Listed ? left : right).opened(opening -> both);
    }

    /** The unit of the numbers that a quantity is made of, if they have one. */
    private Optional<String> unit(Quantity quantity) {
        return units(quantity).filter(unit -> !unit.isEmpty()).findFirst();
    }

    private Stream<String> units(Quantity quantity) {
        if (quantity instanceof Quantity.OfFact fact) {
            return Stream.of(lexicon.unit(fact.fact()));
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return Stream.of(lexicon.found(figure.id())).map(Figure::unit);
        }
        return Stream.of();
    }

    /** A limit on its own, such as that of a line. */
    Clause limit(Operator operator, Quantity limit, String unit) {
        return clause(limit, unit).opened(opening -> limit(operator, limit, opening));
    }

    /** The words of the operator stand around the limit itself, and not around what it depends on. */
    private Prose limit(Operator operator, Quantity limit, Prose opening) {
        return limit instanceof Quantity.ByChoice byChoice
                ? lexicon.limit(operator, Prose.of(say(RulePhrase.FOLLOWING))).plus(by(byChoice))
                : lexicon.limit(operator, opening);
    }

    private String say(RulePhrase phrase) {
        return lexicon.say(phrase);
    }

    private static Clause said(String text) {
        return Clause.of(text);
    }
}
