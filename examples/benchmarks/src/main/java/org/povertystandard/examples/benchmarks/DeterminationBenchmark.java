package org.povertystandard.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledScorecard;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/**
 * One household after the other, from memory, on one thread: code by hand and an engine in turns of {@link #TURN} households
 * each, within one JVM. What an answer costs depends on whether the processor still has the households in its caches, and
 * that on whoever else uses the machine; so only measurements that are milliseconds apart are held against each other.
 *
 * <p>What JMH prints as the time of an operation is that of two turns and their beginnings; the times of each side are in {@link Turns}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 4,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
public class DeterminationBenchmark {
    static final long SEED = 20_241_015;
    static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    static final TestId DECREE = TestId.of("decree");
    static final TestId CIRCULAR = TestId.of("circular");
    static final ScorecardId SCORE_A = ScorecardId.of("score-a");

    /** More than the second-level cache of a processor holds. */
    static final int MANY = 4_096;

    /** Few enough for it. */
    static final int FEW = 128;

    private static final int TURN = 4_096;

    /** How many families there are. */
    @Param("" + MANY)
    public int families = MANY;

    private final LoadedStandard standard = Standards.bundled().appliedOn(APPLIED_ON, DECREE);
    private final Determiner determiner = Determiner.of(standard);
    private final CompiledStandard compiled = CompiledStandard.of(standard.standard());
    private final CompiledTest decree = compiled.test(DECREE);
    private final CompiledScorecard scoreA = compiled.scorecard(SCORE_A);
    private List<Household> complete = List.of();
    private List<Household> partial = List.of();

    /** One of the two that take turns. */
    private interface Side {
        void decide(Household household);
    }

    /** JMH makes it. */
    public DeterminationBenchmark() {}

    /** Both sides find their families moved together in memory, with nothing between them that is no longer used. */
    @Setup
    public void moveIn() {
        complete = Families.of(families, SEED);
        partial = Unanswered.three(Families.of(families, SEED), SEED);
        System.gc();
    }

    @Benchmark
    public void categoryCompiled(Turns turns, Blackhole results) {
        turn(turns, byDecree(results), complete, it -> results.consume(decree.category(it)));
    }

    @Benchmark
    public void boundsCompiled(Turns turns, Blackhole results) {
        turn(turns, byDecree(results), complete, it -> results.consume(decree.bounds(it)));
    }

    @Benchmark
    public void threeUnknownCompiled(Turns turns, Blackhole results) {
        turn(turns, byDecree(results), partial, it -> results.consume(decree.bounds(it)));
    }

    @Benchmark
    public void scoreCompiled(Turns turns, Blackhole results) {
        Side byHand = it -> results.consume(HandWrittenScoreA.of(it));
        turn(turns, byHand, complete, it -> results.consume(scoreA.bounds(it)));
    }

    @Benchmark
    public void decreeExplained(Turns turns, Blackhole results) {
        turn(turns, byDecree(results), complete, explained(DECREE, results));
    }

    @Benchmark
    public void decreeThreeUnknown(Turns turns, Blackhole results) {
        turn(turns, byDecree(results), partial, explained(DECREE, results));
    }

    @Benchmark
    public void circularExplained(Turns turns, Blackhole results) {
        turn(turns, byCircular(results), complete, explained(CIRCULAR, results));
    }

    @Benchmark
    public void circularThreeUnknown(Turns turns, Blackhole results) {
        turn(turns, byCircular(results), partial, explained(CIRCULAR, results));
    }

    private static Side byDecree(Blackhole results) {
        return it -> results.consume(HandWritten.byDecree(it));
    }

    private static Side byCircular(Blackhole results) {
        return it -> results.consume(HandWritten.byCircular(it));
    }

    private Side explained(TestId test, Blackhole results) {
        return it -> results.consume(determiner.determine(it, APPLIED_ON, test));
    }

    /** Before its turn counts each side goes through its families once, and finds the caches as its own work leaves them. */
    private void turn(Turns turns, Side byHand, List<Household> ofEngine, Side engine) {
        byHand(byHand);
        turns.begin();
        byHand(byHand);
        turns.endByHand();
        engine(ofEngine, engine);
        turns.begin();
        engine(ofEngine, engine);
        turns.endOfEngine(TURN);
    }

    private void byHand(Side side) {
        for (int i = 0; i < TURN; i++) {
            side.decide(complete.get(i % families));
        }
    }

    /** Apart from {@link #byHand}, so that either loop only ever knows one side, which is compiled into it. */
    private void engine(List<Household> households, Side side) {
        for (int i = 0; i < TURN; i++) {
            side.decide(households.get(i % families));
        }
    }
}
