package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every measurement and prints what {@code docs/performance.md} records; progress goes to standard error. */
public final class Main {
    private Main() {}

    /** There are no arguments. */
    public static void main(String[] args) throws IOException, RunnerException {
        Rounds rounds = Rounds.run();
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println(Comparison.table(rounds));
        System.out.println(StartUp.table());
    }
}
