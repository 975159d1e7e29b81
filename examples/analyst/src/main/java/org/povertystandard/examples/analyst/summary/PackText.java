package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povertystandard.examples.analyst.output.PopulationResults;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationHeader;
import org.povertystandard.standard.PovertyTest;

/** The summary of a packing. */
public final class PackText {
    private final RunFacts run;
    private final PovertyTest test;
    private final Population population;

    public PackText(RunFacts run, PovertyTest test, Population population) {
        this.run = run;
        this.test = test;
        this.population = population;
    }

    public List<String> lines() {
        PopulationHeader header = population.header();
        List<String> lines = new ArrayList<>(run.heading(List.of(test), Set.copyOf(header.engines())));
        lines.addAll(Wrapped.all(UnverifiedUse.ofPacked(run.standard().standard())));
        lines.add("");
        lines.addAll(run.results(this::packed));
        lines.addAll(run.ending(List.of(PopulationResults.POPULATION, Results.REFUSED)));
        return lines;
    }

    private List<String> packed() {
        PopulationHeader header = population.header();
        List<String> lines = new ArrayList<>();
        lines.add("Packed: " + households(header.households()) + ", " + population.bytes() / header.households()
                + " bytes each" + (header.weighted() ? ", with weights" : ""));
        if (!header.groups().isEmpty()) {
            lines.add("Groups: " + String.join(", ", header.groups()));
        }
        if (header.beyond() > 0) {
            lines.add("Measured beyond what a column holds, and above or below every line that may be asked for: "
                    + count(header.beyond()));
        }
        return lines;
    }
}
