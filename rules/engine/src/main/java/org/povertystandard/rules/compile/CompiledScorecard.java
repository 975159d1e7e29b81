package org.povertystandard.rules.compile;

import org.povertystandard.household.Household;

/** A scorecard as code. Immutable and thread-safe. */
public final class CompiledScorecard {
    private final Kernel kernel;

    CompiledScorecard(Kernel kernel) {
        this.kernel = kernel;
    }

    /** The points as far as they are known: the same as the reference engine's bounds. */
    public ScoreBounds bounds(Household household) {
        return kernel.score(household);
    }
}
