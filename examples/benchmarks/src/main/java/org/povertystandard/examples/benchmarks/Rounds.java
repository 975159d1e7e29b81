package org.povertystandard.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Every benchmark, several times over. A machine that others use changes its speed, so that a ratio is taken within a round,
 * whose measurements are close in time, and then over the rounds.
 */
final class Rounds {
    private static final int ROUNDS = 3;
    private static final int MIDDLE = 50;
    private static final String BYTES = "gc.alloc.rate.norm";

    private final List<Map<String, Measured>> rounds = new ArrayList<>();

    private Rounds() {}

    /** What one operation took: processor time, the median of the iterations, and the bytes allocated. */
    private record Measured(double nanoseconds, double bytes) {
        static Measured of(RunResult result) {
            return new Measured(
                    result.getSecondaryResults()
                            .get(CpuTime.NAME)
                            .getStatistics()
                            .getPercentile(MIDDLE),
                    result.getSecondaryResults().get(BYTES).getScore());
        }
    }

    static Rounds run() throws RunnerException {
        var rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.rounds.add(round());
        }
        return rounds;
    }

    private static Map<String, Measured> round() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DeterminationBenchmark.class.getName())
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        Map<String, Measured> round = new HashMap<>();
        for (RunResult result :
                new Runner(options, OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL)).run()) {
            String name = result.getParams().getBenchmark();
            round.put(name.substring(name.lastIndexOf('.') + 1), Measured.of(result));
        }
        return round;
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
