package org.povertystandard.examples.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;

/**
 * A thread alone and the same thread beside a second one, each with families of its own, in turns within one JVM. An iteration
 * is one turn of both, so that a burst of other work on the machine spoils the turns that it falls into and no others. What the
 * machine allows is measured by arithmetic that touches no memory: one long calculation, each step of which waits for the one
 * before, and {@value #CHAINS} beside each other, which keep a processor's units busy and so tell whether both
 * processors have units of their own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 100)
@Measurement(iterations = 200)
public class ThreadsBenchmark {
    /** So many that waking the other thread does not count: some tens of milliseconds. */
    private static final int DECISIONS = 24 * DeterminationBenchmark.MANY;

    private static final int STEPS = 10_000_000;
    private static final int CHAINS = 4;

    /** How many families each thread has. */
    @Param("" + DeterminationBenchmark.MANY)
    public int families = DeterminationBenchmark.MANY;

    private final CompiledTest decree = CompiledStandard.of(Standards.bundled()
                    .appliedOn(DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE)
                    .standard())
            .test(DeterminationBenchmark.DECREE);
    private final ExecutorService second = Executors.newSingleThreadExecutor();
    private List<Household> own = List.of();
    private List<Household> ofSecond = List.of();

    /** Wall time of an iteration. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Walls {
        /** Nanoseconds of the thread alone. */
        public long aloneNanos;
        /** Nanoseconds until both were done. */
        public long togetherNanos;

        /** JMH makes it. */
        public Walls() {}
    }

    /** JMH makes it. */
    public ThreadsBenchmark() {}

    /** As {@link DeterminationBenchmark#moveIn()} does it. */
    @Setup
    public void moveIn() {
        own = Families.of(families, DeterminationBenchmark.SEED);
        ofSecond = Families.of(families, DeterminationBenchmark.SEED + 1);
        System.gc();
    }

    /** The second thread ends. */
    @TearDown
    public void end() {
        second.shutdown();
    }

    @Benchmark
    public long arithmetic(Walls walls) throws InterruptedException, ExecutionException {
        return turn(walls, families -> remainders(families.size()));
    }

    @Benchmark
    public long busyArithmetic(Walls walls) throws InterruptedException, ExecutionException {
        return turn(walls, families -> sideBySide(families.size()));
    }

    @Benchmark
    public long byHand(Walls walls) throws InterruptedException, ExecutionException {
        return turn(walls, ThreadsBenchmark::byHand);
    }

    @Benchmark
    public long compiled(Walls walls) throws InterruptedException, ExecutionException {
        return turn(walls, this::compiled);
    }

    private long turn(Walls walls, ToLongFunction<List<Household>> work)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long results = work.applyAsLong(own);
        long alone = System.nanoTime();
        var other = second.submit(() -> work.applyAsLong(ofSecond));
        results += work.applyAsLong(own);
        results += other.get();
        walls.aloneNanos += alone - begun;
        walls.togetherNanos += System.nanoTime() - alone;
        return results;
    }

    private static long remainders(long start) {
        long number = start;
        for (int i = 0; i < STEPS; i++) {
            number = number * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        }
        return number;
    }

    private static long sideBySide(long start) {
        long first = start;
        long second = start + 1;
        long third = start + 2;
        long fourth = start + 3;
        for (int i = 0; i < STEPS; i++) {
            first = (first ^ (first << 13)) + i;
            second = (second ^ (second << 17)) + i;
            third = (third ^ (third << 5)) + i;
            fourth = (fourth ^ (fourth << 7)) + i;
        }
        return first + second + third + fourth;
    }

    private static long byHand(List<Household> families) {
        long results = 0;
        for (int i = 0; i < DECISIONS; i++) {
            results += HandWritten.byDecree(families.get(i % families.size())).ordinal();
        }
        return results;
    }

    private long compiled(List<Household> families) {
        long results = 0;
        for (int i = 0; i < DECISIONS; i++) {
            results += decree.category(families.get(i % families.size())).isPresent() ? 1 : 0;
        }
        return results;
    }
}
