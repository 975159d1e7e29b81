package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;

/** What whoever relies on the results should know, with how many it concerns. */
final class CaveatSection {
    private final PovertyStandard standard;
    private final CaveatCounts counts;
    private final String result;
    private final String each;

    /**
     * The caveats of a run.
     *
     * @param result what another reading may change, such as {@code the class of}
     * @param each what is counted, such as {@code households}
     */
    CaveatSection(PovertyStandard standard, CaveatCounts counts, String result, String each) {
        this.standard = standard;
        this.counts = counts;
        this.result = result;
        this.each = each;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!counts.readings.isEmpty()) {
            lines.add("");
            lines.add("Caveats: the text leaves open, and another reading would change");
            Grid grid = new Grid("  ").row("reading", "something for", result);
            standard.readings().stream()
                    .map(Reading::id)
                    .filter(reading -> counts.readings.something(reading) > 0)
                    .forEach(reading -> grid.row(
                            reading.value(),
                            count(counts.readings.something(reading)),
                            count(counts.readings.ofResult(reading))));
            lines.addAll(grid.lines());
        }
        others(lines);
        return lines;
    }

    private void others(List<String> lines) {
        Grid grid = new Grid("  ");
        counts.periods.forEach((text, number) -> grid.row(text, count(number)));
        counts.sources.forEach((citation, number) -> grid.row(
                (UnverifiedUse.isOf(standard, citation)
                                ? "unverified, and used as asked for: "
                                : "relies on a source that is not well attested: ")
                        + citation,
                count(number)));
        counts.unverified.forEach((indicator, number) ->
                grid.row("test not verified, and not used (--unverified uses it): " + indicator, count(number)));
        counts.unusedAnswers.forEach((fact, number) ->
                grid.row("answered where the form does not ask, and not used: " + fact, count(number)));
        if (!grid.isEmpty()) {
            lines.add("");
            lines.add("Other caveats, and how many " + each + " they concern");
            lines.addAll(grid.lines());
        }
    }
}
