package org.povertystandard.examples.analyst.summary;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.terminal.Wrapped;

/** Where the results are, as a summary ends: the folder whole in one line, so that it can be copied, and its files below. */
final class ResultsLine {
    private ResultsLine() {}

    static List<String> of(String folder, List<String> files) {
        List<String> lines = new ArrayList<>(List.of("Results: " + folder));
        lines.addAll(Wrapped.lines("  " + String.join(", ", files)));
        return lines;
    }
}
