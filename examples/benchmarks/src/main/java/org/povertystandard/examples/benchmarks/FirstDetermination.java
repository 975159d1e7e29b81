package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;

/** What a fresh JVM does before its first answer; prints how many nanoseconds each part took. */
final class FirstDetermination {
    private FirstDetermination() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        LoadedStandard standard =
                Standards.bundled().appliedOn(DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE);
        long loaded = System.nanoTime();
        Determiner determiner = Determiner.of(standard);
        long prepared = System.nanoTime();
        Household household = Families.of(1, DeterminationBenchmark.SEED).get(0);
        long built = System.nanoTime();
        Determination determination =
                determiner.determine(household, DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE);
        long determined = System.nanoTime();
        if (determination.category().isEmpty()) {
            throw new IllegalStateException("The class of a complete household came out open.");
        }
        System.out.println(
                (loaded - start) + " " + (prepared - loaded) + " " + (built - prepared) + " " + (determined - built));
        // Stays until whoever started it has looked at the processor time.
        System.in.read();
    }
}
