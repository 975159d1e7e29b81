package org.povertystandard.rules.compile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.ReferenceBounds;

/** What a compiled class extends, and the small steps that its code calls. */
abstract class Kernel {
    /** No class, or more than one. */
    static final int NONE = -1;

    Kernel() {}

    /** The bounds of a test. */
    abstract ClassBounds bounds(Household household);

    /** The class by a test, as its place, or {@link #NONE}. */
    abstract int category(Household household);

    /** The points of a scorecard. */
    abstract ScoreBounds score(Household household);

    /** 1 if some of these terms are set, otherwise 0. */
    static long any(long set, long terms) {
        long both = set & terms;
        return (both | -both) >>> 63;
    }

    /** False, unknown or true as 0, 1, 2. */
    static int truth(long sure, long maybe, long terms) {
        return (int) (any(sure, terms) + any(maybe, terms));
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
}
