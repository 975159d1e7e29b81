package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** A standard with its parts by name. */
final class Law {
    private final PovertyStandard standard;
    private final Map<FigureId, Rational> figures = new HashMap<>();
    private final Map<DefinitionId, Criterion> criteria = new HashMap<>();
    private final Map<DefinitionId, Quantity> quantities = new HashMap<>();
    private final Map<TableId, LookupTable> tables = new HashMap<>();
    private final Map<ScorecardId, Scorecard> scorecards = new HashMap<>();
    private final Map<IndicatorId, Criterion> indicators = new HashMap<>();
    private final Map<FactId, FactDeclaration> facts = new HashMap<>();
    private final Map<FactId, Criterion> askedOf = new HashMap<>();
    private final Map<FactId, FactValue> unasked = new HashMap<>();

    Law(PovertyStandard standard) {
        this.standard = standard;
        standard.figures().forEach(figure -> figures.put(figure.id(), figure.value()));
        standard.definitions().forEach(this::define);
        standard.tables().forEach(table -> tables.put(table.table().id(), table.table()));
        standard.scorecards().forEach(cited -> scorecards.put(cited.scorecard().id(), cited.scorecard()));
        standard.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator.deprivedWhen()));
        FormFacts.all().forEach(fact -> facts.put(fact.id(), fact.declaration()));
        standard.facts().forEach(fact -> facts.put(fact.id(), fact.declaration()));
        standard.questions()
                .forEach(question -> question.facts().forEach(fact -> askedOf.put(fact, question.askedOf())));
        standard.facts().forEach(fact -> fact.unaskedCountsAs().ifPresent(answer -> unasked.put(fact.id(), answer)));
    }

    private void define(Definition definition) {
        if (definition instanceof Definition.OfCriterion named) {
            criteria.put(named.id(), named.criterion());
        } else if (definition instanceof Definition.OfQuantity named) {
            quantities.put(named.id(), named.quantity());
        }
    }

    PovertyStandard standard() {
        return standard;
    }

    /** The day whose law is applied to a review: its own, or the first day after it on which the test is applied. */
    LocalDate appliedOn(LocalDate review, TestId test) {
        return standard.applied().stream().anyMatch(period -> period.covers(review, test))
                ? review
                : standard.applied().stream()
                        .filter(period -> period.tests().contains(test))
                        .map(AppliedPeriod::from)
                        .filter(review::isBefore)
                        .min(LocalDate::compareTo)
                        .orElse(review);
    }

    Rational figure(FigureId id) {
        return named(figures, id);
    }

    Criterion criterion(DefinitionId id) {
        return named(criteria, id);
    }

    Quantity quantity(DefinitionId id) {
        return named(quantities, id);
    }

    LookupTable table(TableId id) {
        return named(tables, id);
    }

    Scorecard scorecard(ScorecardId id) {
        return named(scorecards, id);
    }

    Criterion indicator(IndicatorId id) {
        return named(indicators, id);
    }

    FactDeclaration fact(FactId id) {
        return named(facts, id);
    }

    /** Of whom a fact is asked; empty if of everyone. */
    Optional<Criterion> askedOf(FactId fact) {
        return Optional.ofNullable(askedOf.get(fact));
    }

    /** What a fact counts as when it was not asked. */
    FactValue unasked(FactId fact) {
        return unasked.getOrDefault(fact, FactValue.UNKNOWN);
    }

    /** A number that does not depend on the household. */
    Optional<Rational> fixed(Quantity quantity) {
        if (quantity instanceof Quantity.Literal literal) {
            return Optional.of(literal.value());
        }
        return quantity instanceof Quantity.OfFigure figure ? Optional.of(figure(figure.id())) : Optional.empty();
    }

    /** All parts of an expression, through definitions. */
    Stream<Expression> everything(Expression expression) {
        List<Expression> all = new ArrayList<>();
        expression.walk(each -> {
            all.add(each);
            if (each instanceof Criterion.Defined defined) {
                everything(criterion(defined.id())).forEach(all::add);
            } else if (each instanceof Quantity.Defined defined) {
                everything(quantity(defined.id())).forEach(all::add);
            }
        });
        return all.stream();
    }

    private <K, V> V named(Map<K, V> map, K id) {
        V value = map.get(id);
        if (value == null) {
            throw missing(id);
        }
        return value;
    }

    private IllegalArgumentException missing(Object id) {
        return new IllegalArgumentException("The standard " + standard.id() + " names " + id + ", but holds nothing of"
                + " that name. Read it with StandardReader, which tells what is wrong.");
    }
}
