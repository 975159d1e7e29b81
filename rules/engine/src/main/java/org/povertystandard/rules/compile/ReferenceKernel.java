package org.povertystandard.rules.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.Interval;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.standard.TestId;

/** Stands for code where a test or a scorecard cannot be compiled: the same answers, at the reference engine's pace. */
final class ReferenceKernel extends Kernel {
    private final ReferenceBounds reference;
    private final @Nullable TestId test;
    private final @Nullable ScorecardId scorecard;

    ReferenceKernel(ReferenceBounds reference, @Nullable TestId test, @Nullable ScorecardId scorecard) {
        this.reference = reference;
        this.test = test;
        this.scorecard = scorecard;
    }

    @Override
    ClassBounds bounds(Household household) {
        ReferenceBounds.OfTest bounds = reference.test(household, java.util.Objects.requireNonNull(test));
        long deprived = bits(bounds.indicators(), true);
        return new ClassBounds(bits(bounds.classes(), false), deprived, bits(bounds.indicators(), false) ^ deprived);
    }

    @Override
    int category(Household household) {
        List<Truth> classes = reference
                .test(household, java.util.Objects.requireNonNull(test))
                .classes();
        return only(bits(classes, true), bits(classes, false));
    }

    @Override
    ScoreBounds score(Household household) {
        Interval points = reference.score(household, java.util.Objects.requireNonNull(scorecard));
        return new ScoreBounds(end(points.low(), Long.MIN_VALUE), end(points.high(), Long.MAX_VALUE));
    }

    private static long end(@Nullable Rational points, long open) {
        return points == null ? open : points.numerator();
    }

    private static long bits(List<Truth> truths, boolean sure) {
        long bits = 0;
        for (int i = 0; i < truths.size(); i++) {
            boolean set = sure ? truths.get(i) == Truth.TRUE : truths.get(i) != Truth.FALSE;
            bits |= set ? 1L << i : 0;
        }
        return bits;
    }
}
