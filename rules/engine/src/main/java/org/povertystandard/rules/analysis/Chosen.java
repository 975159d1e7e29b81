package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;

/** The criteria of a standard as they would be if one of its readings had been chosen otherwise: scorecards stay as they are. */
final class Chosen {
    private Chosen() {}

    /** The standard as it stands, and with each alternative of a reading in place. */
    static Stream<PovertyStandard> all(PovertyStandard standard) {
        return Stream.concat(
                Stream.of(standard),
                standard.readings().stream()
                        .flatMap(reading -> reading.alternatives().stream())
                        .map(alternative -> otherwise(standard, alternative.sets())));
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
                .build();
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
