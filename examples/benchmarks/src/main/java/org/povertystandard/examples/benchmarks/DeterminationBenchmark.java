package org.povertystandard.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.rules.compile.CompiledScorecard;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.compile.ScoreBounds;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/** One household after the other, from memory, on one thread: by hand and by both engines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeterminationBenchmark {
    static final int HOUSEHOLDS = 4_096;
    static final long SEED = 20_241_015;
    static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    static final TestId DECREE = TestId.of("decree");
    static final TestId CIRCULAR = TestId.of("circular");

    static final ScorecardId SCORE_A = ScorecardId.of("score-a");

    private final LoadedStandard standard = Standards.bundled().appliedOn(APPLIED_ON, DECREE);
    private final Determiner determiner = Determiner.of(standard);
    private final CompiledStandard compiled = CompiledStandard.of(standard.standard());
    private final CompiledTest compiledDecree = compiled.test(DECREE);
    private final CompiledScorecard compiledScoreA = compiled.scorecard(SCORE_A);
    private final List<Household> complete = Families.of(HOUSEHOLDS, SEED);
    private final List<Household> partial = Unanswered.three(complete, SEED);
    private int next;

    /** JMH makes it. */
    public DeterminationBenchmark() {}

    @Benchmark
    public HandWritten.Category decreeByHand() {
        return HandWritten.byDecree(next(complete));
    }

    @Benchmark
    public HandWritten.Category circularByHand() {
        return HandWritten.byCircular(next(complete));
    }

    @Benchmark
    public Determination decreeExplained() {
        return determiner.determine(next(complete), APPLIED_ON, DECREE);
    }

    @Benchmark
    public Determination circularExplained() {
        return determiner.determine(next(complete), APPLIED_ON, CIRCULAR);
    }

    @Benchmark
    public Determination decreeThreeUnknown() {
        return determiner.determine(next(partial), APPLIED_ON, DECREE);
    }

    @Benchmark
    public Determination circularThreeUnknown() {
        return determiner.determine(next(partial), APPLIED_ON, CIRCULAR);
    }

    @Benchmark
    public Optional<CategoryId> decreeCompiled() {
        return compiledDecree.category(next(complete));
    }

    @Benchmark
    public ClassBounds decreeBoundsCompiled() {
        return compiledDecree.bounds(next(complete));
    }

    @Benchmark
    public ClassBounds decreeThreeUnknownCompiled() {
        return compiledDecree.bounds(next(partial));
    }

    @Benchmark
    public int scoreByHand() {
        return HandWrittenScoreA.of(next(complete));
    }

    @Benchmark
    public ScoreBounds scoreCompiled() {
        return compiledScoreA.bounds(next(complete));
    }

    private Household next(List<Household> households) {
        next = (next + 1) % HOUSEHOLDS;
        return households.get(next);
    }
}
