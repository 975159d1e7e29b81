package org.povertystandard.examples.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The iterations of some benchmarks, each in several JVMs. Two counters are held against each other within an iteration, whose
 * turns are milliseconds apart, and the ratios of all iterations are kept.
 *
 * @param results of each benchmark
 */
record Iterations(Map<String, List<IterationResult>> results) {

    /**
     * Of an engine.
     *
     * @param families how many there are
     * @param warmUp how many seconds pass in each JVM before anything counts
     */
    static Iterations of(List<Comparison> lines, int families, int warmUp) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().param("families", String.valueOf(families)).warmupIterations(warmUp);
        for (Comparison line : lines) {
            options.include(DeterminationBenchmark.class.getName() + "\\." + line.benchmark() + "$");
        }
        return run(options);
    }

    /**
     * Of two threads.
     *
     * @param families how many each of them has
     */
    static Iterations ofThreads(int families) throws RunnerException {
        return run(new OptionsBuilder()
                .param("families", String.valueOf(families))
                .include(ThreadsBenchmark.class.getName() + "\\."));
    }

    private static Iterations run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> runs = new Runner(
                        options.shouldFailOnError(true).build(),
                        OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                .run();
        Map<String, List<IterationResult>> results = new HashMap<>();
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    run.getBenchmarkResults().stream()
                            .flatMap(jvm -> jvm.getIterationResults().stream())
                            .toList());
        }
        return new Iterations(results);
    }

    /** One counter as a multiple of another, of each iteration, least first. */
    double[] ratios(String benchmark, String counter, String of) {
        return results.get(benchmark).stream()
                .mapToDouble(iteration -> score(iteration, counter) / score(iteration, of))
                .sorted()
                .toArray();
    }

    private static double score(IterationResult iteration, String counter) {
        return iteration.getSecondaryResults().get(counter).getScore();
    }
}
