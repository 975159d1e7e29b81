package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.rate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** The summary on the terminal: plain text, aligned, at most 80 columns, no colours. */
public final class SummaryText {
    private final RunFacts run;
    private final PovertyTest test;
    private final Tally tally;
    private final PovertyStandard standard;

    public SummaryText(RunFacts run, PovertyTest test, Tally tally) {
        this.run = run;
        this.test = test;
        this.tally = tally;
        this.standard = run.standard().standard();
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(results());
        lines.addAll(run.ending(Results.files(Results.DETERMINATIONS)));
        return lines;
    }

    /** What came out, without how the input was read and where the results are. */
    List<String> results() {
        List<String> lines = new ArrayList<>(run.headingOfResults(List.of(test), tally.engines));
        lines.add("");
        lines.addAll(run.results(this::counted));
        return lines;
    }

    private List<String> counted() {
        List<String> lines = new ArrayList<>(new ClassSection(standard, tally).lines());
        lines.addAll(indicators());
        lines.addAll(new CaveatSection(standard, tally.caveats, "the class of", "households").lines());
        return lines;
    }

    private List<String> indicators() {
        if (standard.indicators().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Deprivations, of the households where the answer is known");
        boolean weighted = tally.weight.isPresent();
        Grid grid = new Grid("  ");
        grid.row(cells(weighted, "", "deprived", "of", "rate", "unknown", "weighted", "rate"));
        for (Indicator indicator : standard.indicators()) {
            Map<Truth, Count> counts = tally.indicators.getOrDefault(indicator.id(), Map.of());
            Count deprived = counts.getOrDefault(Truth.TRUE, Count.NONE);
            Count known = deprived.plus(counts.getOrDefault(Truth.FALSE, Count.NONE));
            grid.row(cells(
                    weighted,
                    indicator.number() + " " + indicator.label().en(),
                    count(deprived.households()),
                    count(known.households()),
                    rate(deprived.households(), known.households()),
                    count(counts.getOrDefault(Truth.UNKNOWN, Count.NONE).households()),
                    count(deprived.weight()),
                    rate(deprived.weight(), known.weight())));
        }
        lines.addAll(grid.lines());
        return lines;
    }

    /** The last two are weighted. */
    private static String[] cells(boolean weighted, String... cells) {
        return weighted ? cells : Arrays.copyOf(cells, cells.length - 2);
    }
}
