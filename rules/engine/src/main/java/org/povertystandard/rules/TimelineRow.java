package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reliance;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * A line of the law over the days on which it is applied.
 *
 * @param standard the standard it is of
 * @param place where it holds; empty if in the whole country
 * @param from the first day
 * @param until the day after the last
 * @param tests the test it is part of, or the tests beside which the inquiry is asked
 * @param inquiry what is asked beside the class that it is part of; empty for a line of the test itself
 * @param line what it is
 * @param where the answers under which it has this limit, such as the area; empty if it has one limit for all
 * @param operator between measure and limit, which says whether the limit itself meets the line
 * @param limit the limit
 * @param unit of the limit
 * @param attestation how well it is known that the limit holds on these days: the weakest of the sources
 */
public record TimelineRow(
        StandardId standard,
        Optional<LocalPlace> place,
        LocalDate from,
        LocalDate until,
        List<TestId> tests,
        Optional<InquiryId> inquiry,
        Label line,
        Map<FactId, String> where,
        Operator operator,
        Rational limit,
        String unit,
        Attestation attestation) {
    public TimelineRow {
        tests = List.copyOf(tests);
    }

    /** One number that a limit can be, and under which answers. */
    private record Limit(Map<FactId, String> where, Rational value, Reliance sources) {}

    static List<TimelineRow> of(List<PovertyStandard> standards) {
        List<TimelineRow> rows = new ArrayList<>();
        for (PovertyStandard standard : standards) {
            standard.applied()
                    .forEach(period -> period.tests().stream()
                            .flatMap(test -> standard.test(test).stream())
                            .forEach(test -> add(
                                    standard, period, List.of(test.id()), Optional.empty(), test.measures(), rows)));
            standard.inquiries()
                    .forEach(inquiry -> inquiry.applied()
                            .forEach(period -> add(
                                    standard,
                                    period,
                                    period.tests(),
                                    Optional.of(inquiry.id()),
                                    inquiry.measures(),
                                    rows)));
        }
        rows.sort(Comparator.comparing((TimelineRow row) ->
                        row.place.map(place -> place.id().value()).orElse(""))
                .thenComparing(TimelineRow::from));
        return List.copyOf(rows);
    }

    private static void add(
            PovertyStandard standard,
            AppliedPeriod period,
            List<TestId> tests,
            Optional<InquiryId> inquiry,
            List<Measure> measures,
            List<TimelineRow> rows) {
        for (Measure measure : measures) {
            for (Line line : measure.lines()) {
                limits(line.limit(), Map.of(), standard)
                        .forEach(limit -> rows.add(new TimelineRow(
                                standard.id(),
                                standard.place(),
                                period.from(),
                                period.until(),
                                tests,
                                inquiry,
                                line.label(),
                                limit.where(),
                                line.operator(),
                                limit.value(),
                                measure.unit(),
                                weakest(limit.sources().on(line.cite()).on(period.cite()), standard))));
            }
        }
    }

    /** The numbers of a limit. A limit that is worked out from the household has none. */
    private static List<Limit> limits(Quantity limit, Map<FactId, String> where, PovertyStandard standard) {
        if (limit instanceof Quantity.OfFigure of) {
            return standard.figures().stream()
                    .filter(figure -> figure.id().equals(of.id()))
                    .map(figure -> new Limit(where, figure.value(), new Reliance(standard).on(figure.cite())))
                    .toList();
        }
        if (limit instanceof Quantity.Literal literal) {
            return List.of(new Limit(where, literal.value(), new Reliance(standard)));
        }
        if (limit instanceof Quantity.Defined defined
                && standard.definition(defined.id()).orElseThrow() instanceof Definition.OfQuantity named) {
            return limits(named.quantity(), where, standard);
        }
        List<Limit> limits = new ArrayList<>();
        if (limit instanceof Quantity.ByChoice choice) {
            choice.quantities().forEach((code, quantity) -> {
                Map<FactId, String> there = new LinkedHashMap<>(where);
                there.put(choice.fact(), code);
                limits.addAll(limits(quantity, there, standard));
            });
        }
        return limits;
    }

    private static Attestation weakest(Reliance sources, PovertyStandard standard) {
        return sources.sources().stream()
                .map(id -> standard.citation(id).map(Citation::attestation).orElseThrow())
                .max(Comparator.naturalOrder())
                .orElse(Attestation.READING);
    }
}
