package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.List;
import org.povertystandard.examples.analyst.decide.DecisionTable;
import org.povertystandard.examples.analyst.decide.Determinations;
import org.povertystandard.examples.analyst.decide.Ledger;
import org.povertystandard.examples.analyst.decide.Recorder;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.output.RefusedDecisions;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.DecisionCounts;
import org.povertystandard.examples.analyst.summary.DecisionText;
import org.povertystandard.examples.analyst.terminal.Progress;
import org.povertystandard.examples.analyst.terminal.Surroundings;

/** One run of {@code decide}: a table of decisions into a ledger, everything counted. */
final class DecideRun {
    private final Surroundings surroundings;
    private final AtHand atHand;
    private final DecisionCounts counts = new DecisionCounts();

    DecideRun(Surroundings surroundings, AtHand atHand) {
        this.surroundings = surroundings;
        this.atHand = atHand;
    }

    int run(Path decisions, Path determinations, Path ledger, Path out) {
        try (var folder = new ResultFolder(out, List.of(decisions, determinations))) {
            CutShort.watch(folder, surroundings.err(), () -> {
                int daysFirst = record(decisions, new Determinations(determinations), ledger, folder);
                surroundings.show(new DecisionText(counts).lines(ledger.toString(), out.toString(), daysFirst));
            });
        }
        return counts.hasRefused() ? 1 : 0;
    }

    private int record(Path decisions, Determinations determinations, Path path, ResultFolder folder) {
        try (var ledger = new Ledger(path, folder.temporary());
                var refused = new RefusedDecisions(folder);
                var progress = Progress.of(surroundings.terminal(), "determinations", determinations.count())) {
            var table = new DecisionTable(decisions, (household, problems) -> {
                counts.refuseRow();
                refused.refuse(household, problems);
            });
            new Recorder(atHand, ledger, table, refused::refuse, counts).record(determinations, progress::step);
            refused.finish();
            // Last, so that a run that fails has recorded nothing.
            ledger.commit();
            return table.daysFirst();
        }
    }
}
