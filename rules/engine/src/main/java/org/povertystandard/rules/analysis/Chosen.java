package org.povertystandard.rules.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;

/** A standard as it would be if one of its readings had been chosen otherwise. */
final class Chosen {
    private Chosen() {}

    /** The standard as it stands, and with each alternative of a reading in place. */
    static Stream<PovertyStandard> all(PovertyStandard standard) {
        return Stream.concat(Stream.of(standard), others(standard));
    }

    /** The standard with each alternative of a reading in place. */
    static Stream<PovertyStandard> others(PovertyStandard standard) {
        return standard.readings().stream()
                .flatMap(reading -> reading.alternatives().stream())
                .map(alternative -> otherwise(standard, alternative.sets()));
    }

    private static PovertyStandard otherwise(PovertyStandard standard, Overlay sets) {
        List<Figure> figures = standard.figures().stream()
                .map(figure -> new Figure(
                        figure.id(),
                        sets.figures().getOrDefault(figure.id(), figure.value()),
                        figure.unit(),
                        figure.label(),
                        figure.cite()))
                .toList();
        List<Indicator> indicators = standard.indicators().stream()
                .map(indicator -> new Indicator(
                        indicator.id(),
                        indicator.number(),
                        indicator.dimension(),
                        indicator.label(),
                        sets.indicators().getOrDefault(indicator.id(), indicator.deprivedWhen()),
                        indicator.cite()))
                .toList();
        return PovertyStandard.builder()
                .from(standard)
                .figures(figures)
                .definitions(standard.definitions().stream()
                        .map(definition -> otherwise(definition, sets))
                        .toList())
                .indicators(indicators)
                .scorecards(standard.scorecards().stream()
                        .map(cited -> new CitedScorecard(otherwise(cited.scorecard(), sets), cited.cite()))
                        .toList())
                .facts(standard.facts().stream()
                        .map(fact -> new StandardFact(
                                fact.declaration(),
                                Optional.ofNullable(sets.unasked().get(fact.id()))
                                        .or(fact::unaskedCountsAs)))
                        .toList())
                .ageing(sets.ageing().orElse(standard.ageing()))
                .build();
    }

    private static Scorecard otherwise(Scorecard card, Overlay sets) {
        Map<ItemId, Scorecard.Counts> counts = sets.items().getOrDefault(card.id(), Map.of());
        return new Scorecard(
                card.id(),
                card.label(),
                card.columns(),
                card.items().stream()
                        .map(item -> new Scorecard.Item(
                                item.id(),
                                item.number(),
                                item.label(),
                                counts.getOrDefault(item.id(), item.counts()),
                                item.rows().stream()
                                        .map(row -> otherwise(card.id(), row, sets))
                                        .toList()))
                        .toList());
    }

    private static Scorecard.Row otherwise(ScorecardId card, Scorecard.Row row, Overlay sets) {
        Map<ColumnId, Integer> points = new HashMap<>(row.points());
        points.putAll(sets.points().getOrDefault(card, Map.of()).getOrDefault(row.id(), Map.of()));
        Criterion when = sets.rows().getOrDefault(card, Map.of()).getOrDefault(row.id(), row.when());
        return new Scorecard.Row(row.id(), row.label(), when, points);
    }

    private static Definition otherwise(Definition definition, Overlay sets) {
        if (definition instanceof Definition.OfCriterion criterion
                && sets.criteria().containsKey(definition.id())) {
            return new Definition.OfCriterion(
                    criterion.id(),
                    criterion.label(),
                    criterion.scope(),
                    sets.criteria().get(criterion.id()),
                    criterion.cite());
        }
        if (definition instanceof Definition.OfQuantity quantity
                && sets.quantities().containsKey(definition.id())) {
            return new Definition.OfQuantity(
                    quantity.id(),
                    quantity.label(),
                    quantity.scope(),
                    sets.quantities().get(quantity.id()),
                    quantity.cite());
        }
        return definition;
    }
}
