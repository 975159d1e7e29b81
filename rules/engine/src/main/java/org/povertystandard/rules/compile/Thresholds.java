package org.povertystandard.rules.compile;

import org.jspecify.annotations.Nullable;

/**
 * Limits by place, each as the cuts below or above which a number certainly or possibly is.
 *
 * @param ruler the cuts
 * @param atMost whether the test asks for numbers below the cuts, or above them
 * @param sure for each place the cut where the test is certain, or {@link #NEVER}, {@link #ALWAYS}, {@link #OTHER}
 * @param maybe for each place the cut where it is possible
 * @param unknown for each place the state of an unknown number
 */
record Thresholds(Ruler ruler, boolean atMost, int[] sure, int[] maybe, byte[] unknown) {
    static final int NEVER = -1;
    static final int ALWAYS = -2;
    /** The place is not worked out. */
    static final int OTHER = -3;

    /** What tests that are asked of the reference engine look like here. */
    static final int REFER = -1;

    /** False, unknown or true as 0, 1, 2, or {@link #REFER}; of the answer as a household stores it, null if unknown. */
    int state(@Nullable Object answer, int place) {
        int certain = sure[place];
        if (certain == OTHER) {
            return REFER;
        }
        Object number = answer == null ? null : ruler.number(answer);
        if (number == null) {
            return answer != null && ruler.isNotApplicable(answer) ? 0 : unknown[place];
        }
        int possible = maybe[place];
        boolean holds = holds(number, certain);
        return certain == possible ? holds ? 2 : 0 : (holds ? 1 : 0) + (holds(number, possible) ? 1 : 0);
    }

    private boolean holds(Object number, int cut) {
        return cut >= 0 ? ruler.isBelow(number, cut) == atMost : cut == ALWAYS;
    }

    /** The same of a number between two others, both inclusive. */
    int state(long low, long high, int place) {
        int certain = sure[place];
        if (certain == OTHER) {
            return REFER;
        }
        long lessLikely = atMost ? high : low;
        long likelier = atMost ? low : high;
        return (holds(lessLikely, certain) ? 1 : 0) + (holds(likelier, maybe[place]) ? 1 : 0);
    }

    private boolean holds(long number, int cut) {
        return cut >= 0 ? ruler.isBelow(number, cut) == atMost : cut == ALWAYS;
    }
}
