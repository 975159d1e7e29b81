package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * A law that can be applied to a population from its columns, exactly: the law it was determined by, or one that differs from
 * it in limits of lines, in which indicators count and with how many points, or in how lines make classes.
 *
 * <p>Anything else, such as another test of an indicator or another way to measure income, takes a new determination and is
 * refused. Immutable.
 */
public final class Reform {
    private final Layout layout;
    private final List<ReformLine> lines;
    private final List<CategoryId> classes;
    private final ClassTable table;

    private Reform(Layout layout, List<ReformLine> lines, List<CategoryId> classes, ClassTable table) {
        this.layout = layout;
        this.lines = List.copyOf(lines);
        this.classes = classes;
        this.table = table;
    }

    /** The law the population was determined by. */
    public static Reform asItStands(Population population) {
        return asItStands(population.layout());
    }

    static Reform asItStands(Layout layout) {
        return of(layout, layout.loaded().standard(), layout.test());
    }

    /**
     * Another standard, applied to the population.
     *
     * @param population the population
     * @param standard the law to apply to it
     * @param test its test
     * @throws NotAnswerableException if the standard differs in something that the columns do not show; all reasons at once
     */
    public static Reform of(Population population, LoadedStandard standard, TestId test) {
        Layout layout = population.layout();
        PovertyTest found = standard.standard()
                .test(test)
                .orElseThrow(() ->
                        new NotAnswerableException("The standard " + standard.id() + " has no test " + test + "."));
        List<String> reasons = new Differences(layout, standard.standard(), found).reasons();
        if (!reasons.isEmpty()) {
            throw new NotAnswerableException(reasons);
        }
        return of(layout, standard.standard(), found);
    }

    private static Reform of(Layout layout, PovertyStandard standard, PovertyTest test) {
        var constants = new Constants(standard);
        List<ReformLine> lines = new ArrayList<>();
        for (Measure measure : test.measures()) {
            for (Line line : measure.lines()) {
                if (line.operator() == Operator.EQUAL) {
                    throw new NotAnswerableException(
                            "The line " + line.id() + " compares with =; columns answer <, <=, >= and > only.");
                }
                lines.add(ReformLine.of(layout, line, axis(layout, measure, standard, constants), constants));
            }
        }
        return new Reform(
                layout,
                lines,
                test.categories().stream().map(rule -> rule.category()).toList(),
                ClassTable.of(test));
    }

    private static Axis axis(Layout layout, Measure measure, PovertyStandard standard, Constants constants) {
        Optional<Points> points = Points.of(measure.quantity(), standard, constants);
        if (points.isPresent()) {
            return Axis.Summed.of(points.get()
                    .over(standard.indicators().stream().map(Indicator::id).toList(), layout.indicators()));
        }
        int column = layout.columnOf(measure.id()).orElseThrow();
        return new Axis.Stored(column, layout.columns().get(column).unit());
    }

    /**
     * The same with another limit of one line.
     *
     * @param line the line
     * @param limits its limits; the codes that are not named keep theirs
     * @throws NotAnswerableException if there is no such line or code, or the column does not tell the limit's two sides apart
     */
    public Reform with(LineId line, Limits limits) {
        List<ReformLine> changed = new ArrayList<>(lines);
        int index = indexOf(line);
        changed.set(index, lines.get(index).with(limits, layout.strata()));
        return new Reform(layout, changed, classes, table);
    }

    /** The lines, in order. */
    public List<LineId> lineIds() {
        return lines.stream().map(ReformLine::id).toList();
    }

    /** The limits of a line, by code; one for everybody where all are the same. */
    public Limits limits(LineId line) {
        Limits byCode = lines.get(indexOf(line)).limits(layout.strata());
        List<Rational> different = byCode.byCode().values().stream().distinct().toList();
        return different.size() == 1 ? Limits.of(different.get(0)) : byCode;
    }

    /** The classes, the poorest first. */
    public List<CategoryId> classes() {
        return classes;
    }

    int indexOf(LineId line) {
        int index = lineIds().indexOf(line);
        if (index < 0) {
            throw new NotAnswerableException("The test has no line " + line + ". It has: " + lineIds() + ".");
        }
        return index;
    }

    Layout layout() {
        return layout;
    }

    List<ReformLine> lines() {
        return lines;
    }

    ClassTable table() {
        return table;
    }

    /** Whether a row meets the lines. */
    List<Truth> truths(Chunk chunk, int row) {
        return lines.stream().map(line -> line.truth(chunk, row)).toList();
    }
}
