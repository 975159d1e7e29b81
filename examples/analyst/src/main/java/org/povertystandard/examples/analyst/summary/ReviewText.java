package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** The summary of {@code review}. */
public final class ReviewText {
    private final RunFacts run;
    private final PovertyTest test;
    private final Tally tally;
    private final Decided decided;

    public ReviewText(RunFacts run, PovertyTest test, Tally tally, Decided decided) {
        this.run = run;
        this.test = test;
        this.tally = tally;
        this.decided = decided;
    }

    /** Counts what was decided. */
    public static final class Decided {
        private final Map<CategoryId, Long> classes = new TreeMap<>();
        private long none;
        private long ofAnother;

        /** Nothing counted yet. */
        public Decided() {}

        /** The class in force; empty if there is none. */
        public void add(Optional<CategoryId> category) {
            category.ifPresentOrElse(known -> classes.merge(known, 1L, Long::sum), () -> none++);
        }

        /** A decision that followed another determination. */
        public void addOfAnother() {
            ofAnother++;
        }

        /** Whether there was one. */
        public boolean isAnyOfAnother() {
            return ofAnother > 0;
        }
    }

    /** The lines. */
    public List<String> lines(Year year, List<String> files) {
        List<String> lines = new ArrayList<>(run.headingOfResults(List.of(test), tally.engines));
        lines.add("Reported for " + year + " / năm rà soát " + year);
        lines.add("");
        lines.addAll(run.results(this::counted));
        lines.addAll(run.ending(files));
        return lines;
    }

    private List<String> counted() {
        List<String> lines = new ArrayList<>(new ClassSection(run.standard().standard(), tally).lines());
        lines.add("");
        lines.add("Decided / đã quyết định");
        lines.addAll(decisions().lines());
        if (decided.ofAnother > 0) {
            lines.add("  (of " + households(decided.ofAnother)
                    + " the ledger's decision followed another determination; it is left out)");
        }
        return lines;
    }

    private Grid decisions() {
        PovertyStandard standard = run.standard().standard();
        var grid = new Grid("  ");
        decided.classes.forEach((id, number) -> grid.row(
                standard.category(id)
                        .map(category ->
                                category.label().vi() + " / " + category.label().en())
                        .orElse(id.value()),
                count(number)));
        return grid.row("chưa có quyết định / no decision yet", count(decided.none));
    }
}
