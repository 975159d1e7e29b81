package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;

/** The summary on the terminal: plain text, aligned, at most 100 columns, no colours. */
public final class SummaryText {
    private final RunFacts run;
    private final Tally tally;
    private final PovertyStandard standard;

    public SummaryText(RunFacts run, Tally tally) {
        this.run = run;
        this.tally = tally;
        this.standard = run.standard().standard();
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(heading());
        lines.add("");
        lines.addAll(new ClassSection(standard, tally).lines());
        lines.addAll(indicators());
        lines.addAll(new CaveatSection(standard, tally).lines());
        lines.add("");
        lines.addAll(new InputSection(run.input(), tally.refused).lines());
        lines.add("Results: " + run.folder() + " (" + Results.TABLE + ", " + Results.JSON_LINES + ", " + Results.REFUSED
                + ")");
        lines.add("Took " + String.format(Locale.ROOT, "%.1f s", run.nanos() / 1e9));
        return lines;
    }

    private List<String> heading() {
        return List.of(
                standard.name().en(),
                standard.name().vi(),
                "Standard " + standard.id() + ", test " + run.test().id() + ", as applied on " + run.appliedOn()
                        + tally.engines.stream()
                                .map(engine -> ", engine " + engine.name() + " " + engine.version())
                                .collect(Collectors.joining()),
                "Content " + run.standard().hash());
    }

    private List<String> indicators() {
        if (standard.indicators().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Deprivations, of the households where the answer is known");
        Grid grid = new Grid("  ").row("", "deprived", "of", "rate", "unknown");
        for (Indicator indicator : standard.indicators()) {
            Map<Truth, Long> counts = tally.indicators.getOrDefault(indicator.id(), Map.of());
            long deprived = counts.getOrDefault(Truth.TRUE, 0L);
            long known = deprived + counts.getOrDefault(Truth.FALSE, 0L);
            grid.row(
                    indicator.number() + " " + indicator.label().en(),
                    count(deprived),
                    count(known),
                    rate(deprived, known),
                    count(counts.getOrDefault(Truth.UNKNOWN, 0L)));
        }
        lines.addAll(grid.lines());
        return lines;
    }
}
