package org.povertystandard.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table of ratios. Another engine gets a benchmark in {@link DeterminationBenchmark} and a line here.
 *
 * @param text what was measured
 * @param benchmark the method
 * @param aim how many times as long as by hand it should take at most; empty if none was set
 */
record Comparison(String text, String benchmark, String aim) {
    static final List<Comparison> COMPILED = List.of(
            new Comparison("class, decree's test", "categoryCompiled", "1.25"),
            new Comparison("bounds and masks, decree's test", "boundsCompiled", ""),
            new Comparison("bounds and masks, three facts unknown", "threeUnknownCompiled", "2"),
            new Comparison("score A", "scoreCompiled", "1.5"));

    static final List<Comparison> REFERENCE = List.of(
            new Comparison("class and full explanation, decree's test", "decreeExplained", "12"),
            new Comparison("three facts unknown, decree's test", "decreeThreeUnknown", "60"),
            new Comparison("class and full explanation, circular's test", "circularExplained", "12"),
            new Comparison("three facts unknown, circular's test", "circularThreeUnknown", "60"));

    private static final String HEAD = """
            | one household of %,d | by hand, CPU ns | bytes | engine, CPU ns | bytes | times by hand | lowest to highest | aim |
            |---|---:|---:|---:|---:|---:|---|---:|
            """;

    static String table(List<Comparison> lines, int families, Iterations iterations) {
        var table = new StringBuilder(String.format(Locale.ROOT, HEAD, families));
        lines.forEach(line -> table.append(line.row(iterations)));
        return table.toString();
    }

    private String row(Iterations iterations) {
        double[] ratios = iterations.ratios(benchmark, "engineNanos", "byHandNanos");
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %.2f | %.2f to %.2f | %s |%n",
                text,
                perHousehold(iterations, "byHandNanos"),
                perHousehold(iterations, "byHandBytes"),
                perHousehold(iterations, "engineNanos"),
                perHousehold(iterations, "engineBytes"),
                middle(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                aim);
    }

    private double perHousehold(Iterations iterations, String counter) {
        return middle(iterations.ratios(benchmark, counter, "households"));
    }

    /** What two threads do in the time of one. */
    static String threads(int families, Iterations iterations) {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "| two threads, each of %,d families | times the throughput of one | a half of all turns | best in ten |%n|---|---:|---|---:|%n",
                families));
        threads(table, "arithmetic, one step after the other", "arithmetic", iterations);
        threads(table, "arithmetic that keeps a processor busy", "busyArithmetic", iterations);
        threads(table, "by hand: class, decree's test", "byHand", iterations);
        threads(table, "compiled engine: class, decree's test", "compiled", iterations);
        return table.toString();
    }

    private static void threads(StringBuilder table, String text, String benchmark, Iterations iterations) {
        double[] halves = iterations.ratios(benchmark, "aloneNanos", "togetherNanos");
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f | %.2f |%n",
                text,
                2 * middle(halves),
                2 * halves[halves.length / 4],
                2 * halves[halves.length * 3 / 4],
                2 * halves[halves.length * 9 / 10]));
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
