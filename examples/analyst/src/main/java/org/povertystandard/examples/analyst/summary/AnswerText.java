package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyTest;

/** The summary of a run of answers: each outcome by area, what keeps the others open, and what hangs on a reading. */
public final class AnswerText {
    private static final int MOST_ASKED = 10;

    private final RunFacts run;
    private final PovertyTest test;
    private final Inquiry inquiry;
    private final Sampling sampling;
    private final AnswerTally tally;

    public AnswerText(RunFacts run, PovertyTest test, Inquiry inquiry, Sampling sampling, AnswerTally tally) {
        this.run = run;
        this.test = test;
        this.inquiry = inquiry;
        this.sampling = sampling;
        this.tally = tally;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(run.headingOfResults(List.of(test), tally.engines));
        lines.add("");
        lines.addAll(
                Wrapped.lines(inquiry.label().en() + " / " + inquiry.label().vi() + " (" + inquiry.id() + ")"));
        lines.addAll(run.results(this::counted));
        lines.addAll(run.ending(Results.files(Results.ANSWERS)));
        return lines;
    }

    private List<String> counted() {
        List<String> lines = new ArrayList<>();
        lines.add(inquiry.subject().isPresent() ? "Members by answer and area" : "Households by answer and area");
        lines.addAll(answers());
        lines.addAll(open());
        lines.addAll(new CaveatSection(run.standard().standard(), tally.caveats, "the answer of", "answers").lines());
        return lines;
    }

    private List<String> answers() {
        Grid grid = new Grid("  ");
        grid.row(cells("", "rural", "urban", "unknown", "all", "weighted"));
        inquiry.outcomes().forEach(outcome -> row(outcome.label().en(), Optional.of(outcome.id()), grid));
        row("open", Optional.empty(), grid);
        return grid.lines();
    }

    private void row(String name, Optional<CategoryId> outcome, Grid grid) {
        Count all = tally.of(outcome, Optional.empty());
        grid.row(cells(
                name,
                count(tally.of(outcome, Optional.of(Optional.of(Area.RURAL))).households()),
                count(tally.of(outcome, Optional.of(Optional.of(Area.URBAN))).households()),
                count(tally.of(outcome, Optional.of(Optional.empty())).households()),
                count(all.households()),
                count(all.weight())));
    }

    /** The last is weighted. */
    private String[] cells(String... cells) {
        return sampling.isWeighted()
                ? cells
                : List.of(cells).subList(0, cells.length - 1).toArray(String[]::new);
    }

    private List<String> open() {
        if (tally.of(Optional.empty(), Optional.empty()).households() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "Open, between"));
        Grid grid = new Grid("  ");
        tally.answers.forEach((possible, areas) -> {
            if (possible.size() > 1) {
                Count all = areas.values().stream().reduce(Count.NONE, Count::plus);
                grid.row(
                        possible.stream().map(CategoryId::value).collect(Collectors.joining(", ")),
                        count(all.households()));
            }
        });
        lines.addAll(grid.lines());
        lines.addAll(tally.firstQuestions.lines());
        return lines;
    }
}
