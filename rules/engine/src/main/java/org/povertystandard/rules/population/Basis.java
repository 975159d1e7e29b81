package org.povertystandard.rules.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
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
final class Basis {
    private final PovertyStandard standard;
    private final Map<String, Object> contents = new LinkedHashMap<>();

    Basis(PovertyStandard standard) {
        this.standard = standard;
    }

    /** What was met so far, by kind and name. */
    Map<String, Object> contents() {
        return contents;
    }

    Basis of(Expression expression) {
        expression.walk(this::look);
        return this;
    }

    private void look(Expression expression) {
        expression.asks().ifPresent(this::fact);
        if (expression instanceof Criterion criterion) {
            look(criterion);
        } else if (expression instanceof Quantity quantity) {
            look(quantity);
        }
    }

    private void look(Criterion criterion) {
        if (criterion instanceof Criterion.Defined defined) {
            definition(defined.id());
        } else if (criterion instanceof Criterion.Deprived deprived) {
            standard.indicators().stream()
                    .filter(indicator -> indicator.id().equals(deprived.indicator()))
                    .forEach(this::indicator);
        }
    }

    private void look(Quantity quantity) {
        if (quantity instanceof Quantity.OfFigure figure) {
            put("figure", figure.id(), standard.figures(), each -> each.id().equals(figure.id()), Figure::value);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            put(
                    "table",
                    lookup.table(),
                    standard.tables(),
                    each -> each.table().id().equals(lookup.table()),
                    Table::table);
        } else if (quantity instanceof Quantity.Defined defined) {
            definition(defined.id());
        } else if (quantity instanceof Quantity.Score score) {
            standard.scorecard(score.scorecard()).ifPresent(cited -> scorecard(cited.scorecard()));
        } else if (quantity instanceof Quantity.DeprivationCount) {
            standard.indicators().forEach(this::indicator);
        }
    }

    private void indicator(Indicator indicator) {
        contents.put("indicator " + indicator.id(), indicator.deprivedWhen());
        of(indicator.deprivedWhen());
    }

    private void scorecard(Scorecard scorecard) {
        contents.put("scorecard " + scorecard.id(), scorecard);
        scorecard.columns().forEach(column -> of(column.when()));
        scorecard.items().stream().flatMap(item -> item.rows().stream()).forEach(row -> of(row.when()));
    }

    private void definition(DefinitionId id) {
        Definition definition = standard.definition(id).orElseThrow();
        if (contents.put("definition " + id, definition.expression()) == null) {
            of(definition.expression());
        }
    }

    /** The type of its answers, what it counts as unasked, and whom it is asked of. */
    private void fact(FactId id) {
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
            askedOf.forEach(this::of);
        }
    }

    private <T> void put(String kind, Object id, List<T> things, Predicate<T> isMeant, Function<T, Object> content) {
        things.stream()
                .filter(isMeant)
                .findFirst()
                .ifPresent(thing -> contents.put(kind + " " + id, content.apply(thing)));
    }
}
