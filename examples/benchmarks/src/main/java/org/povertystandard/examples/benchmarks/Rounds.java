package org.povertystandard.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Some benchmarks, several times over. A machine that others use changes its speed, so that a ratio is taken within a round,
 * whose measurements are close in time, and then over the rounds.
 */
final class Rounds {
    private static final int ROUNDS = 3;
    private static final int MIDDLE = 50;
    private static final String BYTES = "gc.alloc.rate.norm";

    private final List<Map<String, Measured>> rounds = new ArrayList<>();
    private final List<Map<String, Measured>> onTwoThreads = new ArrayList<>();

    private Rounds() {}

    /** What one operation took: processor time, wall time of a thread, the medians of the iterations, and the bytes allocated. */
    private record Measured(double nanoseconds, double wall, double bytes) {
        static Measured of(RunResult result) {
            return new Measured(
                    result.getSecondaryResults()
                            .get(CpuTime.NAME)
                            .getStatistics()
                            .getPercentile(MIDDLE),
                    result.getPrimaryResult().getStatistics().getPercentile(MIDDLE),
                    result.getSecondaryResults().get(BYTES).getScore());
        }
    }

    /**
     * Measures.
     *
     * @param lines what is compared, on one thread
     * @param scaled what is measured on two threads as well
     */
    static Rounds run(List<Comparison> lines, List<Comparison> scaled) throws RunnerException {
        var rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.rounds.add(round(lines, 1));
            if (!scaled.isEmpty()) {
                rounds.onTwoThreads.add(round(scaled, 2));
            }
        }
        return rounds;
    }

    private static Map<String, Measured> round(List<Comparison> lines, int threads) throws RunnerException {
        var options = new OptionsBuilder()
                .threads(threads)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        for (String benchmark : names(lines)) {
            options.include(DeterminationBenchmark.class.getName() + "\\." + benchmark + "$");
        }
        Map<String, Measured> round = new HashMap<>();
        for (RunResult result : new Runner(
                        options.build(), OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                .run()) {
            String name = result.getParams().getBenchmark();
            round.put(name.substring(name.lastIndexOf('.') + 1), Measured.of(result));
        }
        return round;
    }

    private static Set<String> names(List<Comparison> lines) {
        Set<String> names = new LinkedHashSet<>();
        for (Comparison line : lines) {
            names.add(line.benchmark());
            names.add(line.baseline());
        }
        return names;
    }

    /** How many times as many operations two threads do in the time of one, least first. */
    double[] scaling(String benchmark) {
        return IntStream.range(0, rounds.size())
                .mapToDouble(round -> 2
                        * rounds.get(round).get(benchmark).wall()
                        / onTwoThreads.get(round).get(benchmark).wall())
                .sorted()
                .toArray();
    }

    /** Processor nanoseconds an operation, least first. */
    double[] nanoseconds(String benchmark) {
        return rounds.stream()
                .mapToDouble(round -> round.get(benchmark).nanoseconds())
                .sorted()
                .toArray();
    }

    /** Bytes allocated an operation, least first. */
    double[] bytes(String benchmark) {
        return rounds.stream()
                .mapToDouble(round -> round.get(benchmark).bytes())
                .sorted()
                .toArray();
    }

    /** How many times as long as the baseline of the same round, least first. */
    double[] ratios(String benchmark, String baseline) {
        return rounds.stream()
                .mapToDouble(round ->
                        round.get(benchmark).nanoseconds() / round.get(baseline).nanoseconds())
                .sorted()
                .toArray();
    }
}
