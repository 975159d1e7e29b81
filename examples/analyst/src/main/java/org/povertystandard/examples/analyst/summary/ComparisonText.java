package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rate;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.output.ComparisonResults;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;

/** The summary of a comparison: the cross-table, and the readings on which classes hang. */
public final class ComparisonText {
    private final RunFacts run;
    private final List<PovertyTest> tests;
    private final Sampling sampling;
    private final CrossTable table;

    public ComparisonText(RunFacts run, List<PovertyTest> tests, Sampling sampling, CrossTable table) {
        this.run = run;
        this.tests = List.copyOf(tests);
        this.sampling = sampling;
        this.table = table;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(run.headingOfResults(tests, table.engines));
        lines.add("");
        lines.addAll(run.results(this::counted));
        lines.addAll(
                run.ending(List.of(ComparisonResults.CROSS_TABLE, ComparisonResults.DIFFERENCES, Results.REFUSED)));
        return lines;
    }

    private List<String> counted() {
        List<String> lines = new ArrayList<>();
        lines.add("Households by " + test(0) + " (down) and " + test(1) + " (across)");
        lines.addAll(CrossGrid.households(table));
        sampling.weight().ifPresent(column -> {
            lines.add("");
            lines.add("The same, weighted by " + column);
            lines.addAll(CrossGrid.weights(table));
        });
        lines.add("");
        lines.addAll(agreement());
        lines.addAll(readings());
        return lines;
    }

    private String test(int index) {
        return tests.get(index).id().value();
    }

    private List<String> agreement() {
        List<String> lines = new ArrayList<>();
        lines.add("The same class by both tests: " + share(table.same()));
        lines.add("Different classes: " + share(table.different()));
        lines.add("Undetermined by one of them or by both: " + share(table.open()));
        lines.add("Which ones differ, undetermined by one included, is in " + ComparisonResults.DIFFERENCES);
        return lines;
    }

    private String share(Count some) {
        Count all = table.all();
        return households(some.households()) + ", " + rate(some.households(), all.households())
                + (sampling.isWeighted() ? "; weighted " + rate(some.weight(), all.weight()) : "");
    }

    private List<String> readings() {
        if (table.firstReadings.isEmpty() && table.secondReadings.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Classes that hang on a reading: the text leaves open, and another choice would"
                + " change the possible classes of so many households");
        Grid grid = new Grid("  ").row("reading", test(0), test(1));
        run.standard().standard().readings().stream()
                .map(Reading::id)
                .filter(id -> table.firstReadings.something(id) + table.secondReadings.something(id) > 0)
                .forEach(id -> reading(id, grid));
        lines.addAll(grid.lines());
        return lines;
    }

    private void reading(ReadingId id, Grid grid) {
        grid.row(id.value(), count(table.firstReadings.ofResult(id)), count(table.secondReadings.ofResult(id)));
    }
}
