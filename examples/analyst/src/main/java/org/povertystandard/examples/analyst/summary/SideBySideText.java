package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.output.SideBySideTable;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/** The summary of households determined by the nation's standard and by a place's own: first the one, then the other, then both. */
public final class SideBySideText {
    private final RunFacts run;
    private final CrossTable table;
    private final SummaryText national;
    private final SummaryText local;

    public SideBySideText(
            RunFacts run,
            PovertyTest test,
            Tally tally,
            LoadedStandard localLaw,
            PovertyTest localTest,
            Tally localTally,
            CrossTable table) {
        this.run = run;
        this.table = table;
        this.national = new SummaryText(run, test, tally);
        this.local = new SummaryText(run.of(localLaw), localTest, localTally);
    }

    /** The lines; {@code localName} names the files of the place's own determinations. */
    public List<String> lines(String localName, boolean weighted) {
        List<String> lines = new ArrayList<>(run.results(() -> results(weighted)));
        lines.addAll(run.ending(
                List.of(SideBySideTable.NAME, Results.DETERMINATIONS + ".*", localName + ".*", Results.REFUSED)));
        return lines;
    }

    private List<String> agreement() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Neither stands in for the other. Of " + households(table.all().households()));
        lines.addAll(new Grid("  ")
                .row("have the same class by both", count(table.same().households()))
                .row(
                        "have another class by the place's own",
                        count(table.different().households()))
                .row("are undetermined by one or by both", count(table.open().households()))
                .lines());
        return lines;
    }

    private List<String> results(boolean weighted) {
        List<String> lines = new ArrayList<>(List.of("By the nation's standard / theo chuẩn quốc gia", ""));
        lines.addAll(national.results());
        lines.addAll(List.of("", "", "By the place's own / theo chuẩn của địa phương", ""));
        lines.addAll(local.results());
        lines.addAll(List.of("", "", "Households by the nation's standard (down) and by the place's own (across)"));
        lines.addAll(CrossGrid.households(table));
        if (weighted) {
            lines.addAll(List.of("", "The same, weighted"));
            lines.addAll(CrossGrid.weights(table));
        }
        lines.addAll(agreement());
        return lines;
    }
}
