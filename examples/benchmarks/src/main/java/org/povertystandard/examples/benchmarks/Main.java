package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs measurements and prints what {@code docs/performance.md} records; progress goes to standard error. */
public final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param args none for both engines and their start; {@code compiled} or {@code reference} for one engine, {@code threads}
     *     for two threads, {@code start} for the start alone; {@code peers} for other engines; {@code population} for scans of a population, which takes 5 GB of heap
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        System.out.println(Machine.describe());
        System.out.println();
        switch (String.join(" ", args)) {
            case "" -> {
                compiled();
                reference();
                System.out.println(StartUp.table());
            }
            case "compiled" -> compiled();
            case "threads" -> threads();
            case "reference" -> reference();
            case "start" -> System.out.println(StartUp.table());
            case "peers" -> System.out.print(Peers.tables());
            case "population" -> new PopulationScan().run();
            default ->
                throw new IllegalArgumentException(
                        "There are: compiled, threads, reference, start, peers, population, and no argument.");
        }
    }

    private static void compiled() throws RunnerException {
        table(Comparison.COMPILED, DeterminationBenchmark.MANY, 6);
        table(Comparison.COMPILED, DeterminationBenchmark.FEW, 6);
        threads();
    }

    private static void reference() throws RunnerException {
        table(Comparison.REFERENCE, DeterminationBenchmark.MANY, 15);
    }

    private static void threads() throws RunnerException {
        for (int families : new int[] {DeterminationBenchmark.MANY, DeterminationBenchmark.FEW}) {
            System.out.println(Comparison.threads(families, Iterations.ofThreads(families)));
        }
    }

    private static void table(List<Comparison> lines, int families, int warmUp) throws RunnerException {
        System.out.println(Comparison.table(lines, families, Iterations.of(lines, families, warmUp)));
    }
}
