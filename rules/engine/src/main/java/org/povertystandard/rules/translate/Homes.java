package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/**
 * Where a page explains each definition: once. One that serves a single indicator is explained there; whatever serves several
 * rules, or none, stands among the common ones.
 */
final class Homes {
    private final Map<IndicatorId, List<DefinitionId>> ofIndicators = new LinkedHashMap<>();
    private final List<DefinitionId> common = new ArrayList<>();

    Homes(PovertyStandard standard) {
        Map<DefinitionId, Integer> users = new HashMap<>();
        rules(standard).forEach(met -> met.forEach(id -> users.merge(id, 1, Integer::sum)));
        for (Indicator indicator : standard.indicators()) {
            List<DefinitionId> own = met(standard, indicator).stream()
                    .filter(id -> users.get(id) == 1)
                    .toList();
            ofIndicators.put(indicator.id(), own);
        }
        standard.definitions().stream()
                .map(Definition::id)
                .filter(id -> ofIndicators.values().stream().noneMatch(own -> own.contains(id)))
                .forEach(common::add);
    }

    /** The definitions that each rule rests on. */
    private static Stream<Set<DefinitionId>> rules(PovertyStandard standard) {
        Stream<DefinitionWalk> scorecards = standard.scorecards().stream().map(cited -> {
            var walk = walk(standard);
            cited.scorecard().columns().forEach(column -> walk.over(column.when()));
            cited.scorecard().items().stream()
                    .flatMap(item -> item.rows().stream())
                    .forEach(row -> walk.over(row.when()));
            return walk;
        });
        Stream<DefinitionWalk> others = Stream.of(
                        standard.tests().stream().map(test -> {
                            var walk = measures(standard, test.measures());
                            test.categories().forEach(rule -> walk.over(rule.when()));
                            return walk;
                        }),
                        standard.inquiries().stream().map(inquiry -> inquiry(standard, inquiry)),
                        standard.questions().stream()
                                .map(question -> walk(standard).over(question.askedOf())))
                .flatMap(walks -> walks);
        Stream<Set<DefinitionId>> indicators =
                standard.indicators().stream().map(indicator -> met(standard, indicator));
        return Stream.concat(indicators, Stream.concat(scorecards, others).map(DefinitionWalk::met));
    }

    private static DefinitionWalk inquiry(PovertyStandard standard, Inquiry inquiry) {
        var walk = measures(standard, inquiry.measures());
        inquiry.subject().ifPresent(subject -> walk.over(subject.who()));
        inquiry.signs().forEach(sign -> walk.definition(sign.means()));
        inquiry.outcomes().forEach(outcome -> outcome.when().ifPresent(walk::over));
        return walk;
    }

    private static DefinitionWalk measures(PovertyStandard standard, List<Measure> measures) {
        var walk = walk(standard);
        for (Measure measure : measures) {
            walk.over(measure.quantity());
            measure.lines().forEach(line -> walk.over(line.limit()));
        }
        return walk;
    }

    private static DefinitionWalk walk(PovertyStandard standard) {
        return new DefinitionWalk(standard);
    }

    private static Set<DefinitionId> met(PovertyStandard standard, Indicator indicator) {
        return walk(standard).over(indicator.deprivedWhen()).met();
    }

    /** What is explained with an indicator, in the order in which a reader meets it. */
    List<DefinitionId> of(IndicatorId indicator) {
        return ofIndicators.get(indicator);
    }

    /** What is explained among the common definitions, in the law's order. */
    List<DefinitionId> common() {
        return List.copyOf(common);
    }

    /** All of them, in the order of the page. */
    List<DefinitionId> all() {
        List<DefinitionId> all = new ArrayList<>();
        ofIndicators.values().forEach(all::addAll);
        all.addAll(common);
        return all;
    }
}
