package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * How the households that a test determined lie in columns. It follows from the standard and the test alone.
 *
 * @param loaded the standard
 * @param test the test
 * @param constants the standard's numbers
 * @param indicators the indicators, the bits of the marks
 * @param strata the answers of the choice that the lines go by
 * @param columns the measures that are packed; the others are sums over the indicators
 */
record Layout(
        LoadedStandard loaded,
        PovertyTest test,
        Constants constants,
        List<IndicatorId> indicators,
        Strata strata,
        List<Column> columns) {
    private static final int MOST_INDICATORS = 64;

    /**
     * A measure that is packed.
     *
     * @param measure the measure
     * @param unit units in one; limits of the standard are whole units
     */
    record Column(Measure measure, long unit) {}

    /**
     * The layout for a test.
     *
     * @throws NotAnswerableException if households by the test cannot be packed
     */
    static Layout of(LoadedStandard loaded, TestId id) {
        PovertyStandard standard = loaded.standard();
        PovertyTest test = standard.test(id)
                .orElseThrow(
                        () -> new NotAnswerableException("The standard " + standard.id() + " has no test " + id + "."));
        if (standard.indicators().size() > MOST_INDICATORS) {
            throw new NotAnswerableException("The standard has more than " + MOST_INDICATORS + " indicators.");
        }
        var constants = new Constants(standard);
        Strata strata = strata(test, constants);
        List<Column> columns = new ArrayList<>();
        for (Measure measure : test.measures()) {
            if (!measure.lines().isEmpty()
                    && Points.of(measure.quantity(), standard, constants).isEmpty()) {
                columns.add(new Column(measure, unit(measure, strata, constants)));
            }
        }
        return new Layout(
                loaded,
                test,
                constants,
                standard.indicators().stream().map(Indicator::id).toList(),
                strata,
                List.copyOf(columns));
    }

    private static Strata strata(PovertyTest test, Constants constants) {
        Set<FactId> choices = new LinkedHashSet<>();
        test.lines().forEach(line -> choices.addAll(constants.choices(line.limit())));
        if (choices.size() > 1) {
            throw new NotAnswerableException("The limits of the test depend on more than one choice: " + choices + ".");
        }
        return choices.isEmpty() ? Strata.ONE : Strata.of(choices.iterator().next());
    }

    /** The least unit of which every limit is a multiple. */
    private static long unit(Measure measure, Strata strata, Constants constants) {
        long unit = 1;
        for (Line line : measure.lines()) {
            for (String code : strata.codes().isEmpty() ? List.of(Limits.EVERYWHERE) : strata.codes()) {
                Rational units = constants.value(line.limit(), code).times(Rational.of(unit));
                unit = Math.multiplyExact(unit, units.denominator());
            }
        }
        return unit;
    }

    /** The column of a measure, if it is packed. */
    Optional<Integer> columnOf(MeasureId measure) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).measure().id().equals(measure)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether marks have bits of indicators only. */
    boolean hasOnlyItsIndicators(long marks) {
        return indicators.size() == MOST_INDICATORS || marks >>> indicators.size() == 0;
    }
}
