package org.povertystandard.rules.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** Everything that a criterion or a quantity of a standard rests on: each thing with a name, and its content. */
final class Names {
    private final PovertyStandard standard;
    private final Map<String, Object> contents = new LinkedHashMap<>();

    Names(PovertyStandard standard) {
        this.standard = standard;
    }

    /** What was met so far, by kind and name. */
    Map<String, Object> contents() {
        return contents;
    }

    Names criterion(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            all.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.Any any) {
            any.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.AtLeast atLeast) {
            atLeast.criteria().forEach(this::criterion);
        } else if (criterion instanceof Criterion.Not not) {
            criterion(not.criterion());
        } else if (criterion instanceof Criterion.AnyMember any) {
            criterion(any.criterion());
        } else if (criterion instanceof Criterion.EveryMember every) {
            criterion(every.criterion());
        } else if (criterion instanceof Criterion.Compare compare) {
            quantity(compare.left()).quantity(compare.right());
        } else if (criterion instanceof Criterion.Is is) {
            fact(is.fact());
        } else if (criterion instanceof Criterion.In in) {
            fact(in.fact());
        } else if (criterion instanceof Criterion.Defined defined) {
            definition(defined.id());
        } else if (criterion instanceof Criterion.Deprived deprived) {
            standard.indicators().stream()
                    .filter(indicator -> indicator.id().equals(deprived.indicator()))
                    .forEach(this::indicator);
        }
        return this;
    }

    Names quantity(Quantity quantity) {
        if (quantity instanceof Quantity.OfFigure figure) {
            put("figure", figure.id(), standard.figures(), each -> each.id().equals(figure.id()), Figure::value);
        } else if (quantity instanceof Quantity.OfFact fact) {
            fact(fact.fact());
        } else if (quantity instanceof Quantity.CountMembers count) {
            count.criterion().ifPresent(this::criterion);
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            quantity(quotient.dividend()).quantity(quotient.divisor());
        } else if (quantity instanceof Quantity.ByChoice by) {
            fact(by.fact());
            by.quantities().values().forEach(this::quantity);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            fact(lookup.column()).quantity(lookup.at());
            put(
                    "table",
                    lookup.table(),
                    standard.tables(),
                    each -> each.table().id().equals(lookup.table()),
                    Table::table);
        } else if (quantity instanceof Quantity.Defined defined) {
            definition(defined.id());
        } else if (quantity instanceof Quantity.Tally tally) {
            tally.entries().forEach(entry -> criterion(entry.when()).quantity(entry.points()));
        } else if (quantity instanceof Quantity.Score score) {
            standard.scorecard(score.scorecard()).ifPresent(cited -> scorecard(cited.scorecard()));
        } else if (quantity instanceof Quantity.DeprivationCount) {
            standard.indicators().forEach(this::indicator);
        }
        return this;
    }

    private void indicator(Indicator indicator) {
        contents.put("indicator " + indicator.id(), indicator.deprivedWhen());
        criterion(indicator.deprivedWhen());
    }

    private void scorecard(Scorecard scorecard) {
        contents.put("scorecard " + scorecard.id(), scorecard);
        scorecard.columns().forEach(column -> criterion(column.when()));
        scorecard.items().stream().flatMap(item -> item.rows().stream()).forEach(row -> criterion(row.when()));
    }

    private void definition(DefinitionId id) {
        Definition definition = standard.definition(id).orElseThrow();
        if (definition instanceof Definition.OfCriterion named) {
            if (contents.put("definition " + id, named.criterion()) == null) {
                criterion(named.criterion());
            }
        } else if (definition instanceof Definition.OfQuantity named
                && contents.put("definition " + id, named.quantity()) == null) {
            quantity(named.quantity());
        }
    }

    /** The type of its answers, what it counts as unasked, and whom it is asked of. */
    private Names fact(FactId id) {
        Object type = standard.fact(id).map(FactDeclaration::type);
        Object unasked = standard.facts().stream()
                .filter(declared -> declared.id().equals(id))
                .map(StandardFact::unaskedCountsAs)
                .findFirst();
        List<Criterion> askedOf = standard.questions().stream()
                .filter(question -> question.facts().contains(id))
                .map(question -> question.askedOf())
                .toList();
        if (contents.put("question " + id, List.of(type, unasked, askedOf)) == null) {
            askedOf.forEach(this::criterion);
        }
        return this;
    }

    private <T> void put(String kind, Object id, List<T> things, Predicate<T> isMeant, Function<T, Object> content) {
        things.stream()
                .filter(isMeant)
                .findFirst()
                .ifPresent(thing -> contents.put(kind + " " + id, content.apply(thing)));
    }
}
