package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;

/** What whoever relies on the results should know, with how many households it concerns. */
final class CaveatSection {
    private final PovertyStandard standard;
    private final Tally tally;

    CaveatSection(PovertyStandard standard, Tally tally) {
        this.standard = standard;
        this.tally = tally;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!tally.readings.isEmpty()) {
            lines.add("");
            lines.add("Caveats: the text leaves open, and another reading would change");
            Grid grid = new Grid("  ").row("reading", "something for", "the class of");
            standard.readings().stream()
                    .map(Reading::id)
                    .filter(reading -> tally.readings.something(reading) > 0)
                    .forEach(reading -> grid.row(
                            reading.value(),
                            count(tally.readings.something(reading)),
                            count(tally.readings.ofClass(reading))));
            lines.addAll(grid.lines());
        }
        others(lines);
        return lines;
    }

    private void others(List<String> lines) {
        Grid grid = new Grid("  ");
        tally.periods.forEach((text, number) -> grid.row(text, count(number)));
        tally.sources.forEach((citation, number) -> grid.row(
                (UnverifiedUse.isOf(standard, citation)
                                ? "unverified, and used as asked for: "
                                : "relies on a source that is not well attested: ")
                        + citation,
                count(number)));
        tally.unverified.forEach((indicator, number) ->
                grid.row("test not verified, and not used (--unverified uses it): " + indicator, count(number)));
        tally.unusedAnswers.forEach((fact, number) ->
                grid.row("answered where the form does not ask, and not used: " + fact, count(number)));
        if (!grid.isEmpty()) {
            lines.add("");
            lines.add("Other caveats, and how many households they concern");
            lines.addAll(grid.lines());
        }
    }
}
