package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs measurements and prints what {@code docs/performance.md} records; progress goes to standard error. */
public final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param args none for the engines; {@code peers} for other engines; {@code population} for scans of a population, which
     *     takes 5 GB of heap
     */
    public static void main(String[] args) throws IOException, RunnerException {
        switch (String.join(" ", args)) {
            case "" -> engines();
            case "peers" -> {
                System.out.println(Machine.describe());
                System.out.println();
                System.out.print(Peers.tables());
            }
            case "population" -> new PopulationScan().run();
            default -> throw new IllegalArgumentException("There are: peers, population, and no argument.");
        }
    }

    private static void engines() throws IOException, RunnerException {
        Rounds rounds = Rounds.run();
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println(Comparison.table(rounds));
        System.out.println(StartUp.table());
    }
}
