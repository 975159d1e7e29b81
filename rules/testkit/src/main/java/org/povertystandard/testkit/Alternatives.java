package org.povertystandard.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.StandardFact;

/**
 * What a standard would be if one of its readings had been chosen otherwise: to compare what it then says of a household with
 * what the standard says, and with the caveats of the determination.
 *
 * <p>The parts are exchanged as values, without the engine's own means of comparing readings.
 */
public final class Alternatives {
    private Alternatives() {}

    /**
     * A standard with one alternative in the place of the choice.
     *
     * @param reading what the text leaves open
     * @param alternative the choice that the standard does not make
     * @param chosen the standard with that choice made. It has no readings: the others are written against the choices of
     *     the standard as it stands
     */
    public record Alternative(ReadingId reading, AlternativeId alternative, LoadedStandard chosen) {
        @Override
        public String toString() {
            return reading + ": " + alternative;
        }
    }

    /** One for each alternative of each reading, in the order of the standard. */
    public static List<Alternative> of(PovertyStandard standard) {
        return standard.readings().stream()
                .flatMap(reading ->
                        reading.alternatives().stream().map(alternative -> of(standard, reading, alternative)))
                .toList();
    }

    private static Alternative of(PovertyStandard standard, Reading reading, Reading.Alternative alternative) {
        PovertyStandard chosen = chosen(standard, alternative.sets());
        return new Alternative(reading.id(), alternative.id(), new LoadedStandard(chosen, StandardWriter.hash(chosen)));
    }

    private static PovertyStandard chosen(PovertyStandard standard, Overlay sets) {
        return PovertyStandard.builder()
                .from(standard)
                .readings(List.of())
                .figures(standard.figures().stream()
                        .map(figure -> chosen(figure, sets))
                        .toList())
                .definitions(standard.definitions().stream()
                        .map(definition -> chosen(definition, sets))
                        .toList())
                .indicators(standard.indicators().stream()
                        .map(indicator -> chosen(indicator, sets))
                        .toList())
                .scorecards(standard.scorecards().stream()
                        .map(cited -> new CitedScorecard(chosen(cited.scorecard(), sets), cited.cite()))
                        .toList())
                .facts(standard.facts().stream().map(fact -> chosen(fact, sets)).toList())
                .ageing(sets.ageing().orElse(standard.ageing()))
                .build();
    }

    private static Figure chosen(Figure figure, Overlay sets) {
        return new Figure(
                figure.id(),
                sets.figures().getOrDefault(figure.id(), figure.value()),
                figure.unit(),
                figure.label(),
                figure.cite());
    }

    private static Definition chosen(Definition definition, Overlay sets) {
        if (definition instanceof Definition.OfCriterion of) {
            return new Definition.OfCriterion(
                    of.id(), of.label(), of.scope(), sets.criteria().getOrDefault(of.id(), of.criterion()), of.cite());
        }
        var of = (Definition.OfQuantity) definition;
        return new Definition.OfQuantity(
                of.id(), of.label(), of.scope(), sets.quantities().getOrDefault(of.id(), of.quantity()), of.cite());
    }

    private static Indicator chosen(Indicator indicator, Overlay sets) {
        return new Indicator(
                indicator.id(),
                indicator.number(),
                indicator.dimension(),
                indicator.label(),
                sets.indicators().getOrDefault(indicator.id(), indicator.deprivedWhen()),
                indicator.cite());
    }

    private static Scorecard chosen(Scorecard scorecard, Overlay sets) {
        return new Scorecard(
                scorecard.id(),
                scorecard.label(),
                scorecard.columns(),
                scorecard.items().stream()
                        .map(item -> chosen(item, scorecard, sets))
                        .toList());
    }

    private static Scorecard.Item chosen(Scorecard.Item item, Scorecard scorecard, Overlay sets) {
        return new Scorecard.Item(
                item.id(),
                item.number(),
                item.label(),
                sets.items().getOrDefault(scorecard.id(), Map.of()).getOrDefault(item.id(), item.counts()),
                item.rows().stream().map(row -> chosen(row, scorecard, sets)).toList());
    }

    private static Scorecard.Row chosen(Scorecard.Row row, Scorecard scorecard, Overlay sets) {
        var points = new HashMap<ColumnId, Integer>(row.points());
        points.putAll(sets.points().getOrDefault(scorecard.id(), Map.of()).getOrDefault(row.id(), Map.of()));
        return new Scorecard.Row(
                row.id(),
                row.label(),
                sets.rows().getOrDefault(scorecard.id(), Map.of()).getOrDefault(row.id(), row.when()),
                points);
    }

    private static StandardFact chosen(StandardFact fact, Overlay sets) {
        return new StandardFact(
                fact.declaration(),
                Optional.ofNullable(sets.unasked().get(fact.id())).or(fact::unaskedCountsAs));
    }
}
