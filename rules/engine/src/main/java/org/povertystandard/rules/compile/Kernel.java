package org.povertystandard.rules.compile;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.ReferenceBounds;

/** What a compiled class extends, and the small steps that its code calls. */
abstract class Kernel {
    /** No class, or more than one. */
    static final int NONE = -1;

    private static final long UNKNOWN_POINTS = 1L << 48;

    /** Made when the first household asks for it: whoever has complete households never needs it. */
    private volatile @Nullable Kernel careful;

    private Kernels.@Nullable Plan plan;

    Kernel() {}

    /** The bounds of a test. */
    ClassBounds bounds(Household household) {
        return careful().bounds(household);
    }

    /** The class by a test, as its place, or {@link #NONE}. */
    int category(Household household) {
        throw new IllegalStateException("Not of a test.");
    }

    /** The points of a scorecard. */
    ScoreBounds score(Household household) {
        throw new IllegalStateException("Not of a scorecard.");
    }

    /** The class by a test as {@link #category} finds it, where unknown answers matter. */
    final int carefulCategory(Household household) {
        return careful().category(household);
    }

    /** The points of a scorecard as {@link #score} finds them, where unknown answers matter. */
    final ScoreBounds carefulScore(Household household) {
        return careful().score(household);
    }

    /** Says how the kernel for where unknown answers matter will be made. */
    final void carefully(Kernels.Plan how) {
        plan = how;
    }

    private Kernel careful() {
        Kernel known = careful;
        return known != null ? known : makeCareful();
    }

    private synchronized Kernel makeCareful() {
        Kernel made = careful;
        if (made == null) {
            made = Objects.requireNonNull(plan).careful();
            careful = made;
            plan = null;
        }
        return made;
    }

    /** The only class, if it is certain and nothing else is possible. */
    static int only(long sure, long possible) {
        return sure == possible && Long.bitCount(sure) == 1 ? Long.numberOfTrailingZeros(sure) : NONE;
    }

    /** The answer to a question beyond the form. */
    static @Nullable Object answer(Map<FactId, FactValue> answers, FactId fact) {
        return answers.isEmpty() ? null : answers.get(fact);
    }

    static @Nullable Object orElse(@Nullable Object answer, Object unasked) {
        return answer == null ? unasked : answer;
    }

    /** The answer that another answer leaves open. */
    static @Nullable Object implied(@Nullable Object answer, @Nullable Object dependent, Object implied) {
        return answer == null && dependent != null ? implied : answer;
    }

    static int refer(ReferenceBounds reference, int criterion, Household household, int member) {
        return reference.truth(criterion, household, member).ordinal();
    }

    /** Least and most points of rows as one number, which adds up like its two halves do. */
    static long points(long least, long most) {
        return (most << 32) + least;
    }

    static long least(long points) {
        return (int) points;
    }

    static long most(long points) {
        return (points - (int) points) >> 32;
    }

    /** Points that are known as they are, others so large that no sum of them is mistaken for points. */
    static long[] exactly(long[] points) {
        var exact = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            exact[i] = least(points[i]) == most(points[i]) ? least(points[i]) : UNKNOWN_POINTS;
        }
        return exact;
    }

    /** What is known so far, if a sum is made of known points and there is one column. */
    static long known(long known, long sum, long columns) {
        return sum == (int) sum && Long.bitCount(columns) == 1 ? known : 0;
    }

    /** The first column, or any if there is none. */
    static int first(long columns) {
        return columns == 0 ? 0 : Long.numberOfTrailingZeros(columns);
    }
}
