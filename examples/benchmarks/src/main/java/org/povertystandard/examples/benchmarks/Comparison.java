package org.povertystandard.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table of ratios. Another engine gets a benchmark in {@link DeterminationBenchmark} and a line here.
 *
 * @param text what was measured
 * @param benchmark the method
 * @param baseline the method of the hand-written test that it is held against
 */
record Comparison(String text, String benchmark, String baseline) {
    private static final String DECREE = "decreeByHand";
    private static final String CIRCULAR = "circularByHand";
    private static final String SCORE = "scoreByHand";

    static final List<Comparison> COMPILED = List.of(
            new Comparison("by hand: class, decree's test", DECREE, DECREE),
            new Comparison("compiled engine: class, decree's test", "decreeCompiled", DECREE),
            new Comparison("compiled engine: bounds and masks, decree's test", "decreeBoundsCompiled", DECREE),
            new Comparison(
                    "compiled engine: bounds and masks, three facts unknown", "decreeThreeUnknownCompiled", DECREE),
            new Comparison("by hand: score A", SCORE, SCORE),
            new Comparison("compiled engine: score A", "scoreCompiled", SCORE));

    static final List<Comparison> REFERENCE = List.of(
            new Comparison("by hand: class, decree's test", DECREE, DECREE),
            new Comparison("reference engine: class and full explanation, decree's test", "decreeExplained", DECREE),
            new Comparison("reference engine: three facts unknown, decree's test", "decreeThreeUnknown", DECREE),
            new Comparison("by hand: class, circular's test (score A)", CIRCULAR, CIRCULAR),
            new Comparison(
                    "reference engine: class and full explanation, circular's test", "circularExplained", CIRCULAR),
            new Comparison("reference engine: three facts unknown, circular's test", "circularThreeUnknown", CIRCULAR));

    /** What two threads do in the time of one: by hand, which is what the machine allows, and compiled. */
    static final List<Comparison> THREADS = List.of(
            new Comparison("by hand: class, decree's test", DECREE, DECREE),
            new Comparison("compiled engine: class, decree's test", "decreeCompiled", DECREE));

    static String table(List<Comparison> lines, Rounds rounds) {
        var table = new StringBuilder(
                "| one household | CPU ns | bytes | times by hand | lowest to highest round |\n|---|---:|---:|---:|---|\n");
        lines.forEach(line -> table.append(line.row(rounds)));
        return table.toString();
    }

    static String threads(Rounds rounds) {
        var table = new StringBuilder(
                "| two threads | times the throughput of one | lowest to highest round |\n|---|---:|---|\n");
        for (Comparison line : THREADS) {
            double[] scaling = rounds.scaling(line.benchmark);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f to %.2f |%n",
                    line.text,
                    middle(scaling),
                    scaling[0],
                    scaling[scaling.length - 1]));
        }
        return table.toString();
    }

    private String row(Rounds rounds) {
        double[] ratios = rounds.ratios(benchmark, baseline);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f | %.2f to %.2f |%n",
                text,
                middle(rounds.nanoseconds(benchmark)),
                middle(rounds.bytes(benchmark)),
                middle(ratios),
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
