package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/**
 * How many members have the features of a block, in one number: some bits for each feature; one bit where it only matters
 * whether some member has it.
 */
final class Counting {
    /** A household of up to 63 members is counted. */
    static final int MOST_MEMBERS = 63;

    private static final int COUNT_BITS = 6;
    private static final long COUNT_MASK = (1L << COUNT_BITS) - 1;

    private final List<Integer> features;
    private final int[] shifts;
    private final boolean[] counted;
    private final long[] most;
    private final long anyMask;
    private final boolean capped;

    Counting(JointTests tests, Block block) {
        this.features = block.features();
        this.shifts = new int[features.size()];
        this.counted = new boolean[features.size()];
        this.most = new long[features.size()];
        int bits = 0;
        long any = 0;
        for (int i = 0; i < shifts.length; i++) {
            int feature = features.get(i);
            counted[i] = block.outputs().stream().anyMatch(output -> tests.isCounted(output, feature));
            most[i] = Math.min(MOST_MEMBERS, tests.enoughHaving(feature, block.outputs()));
            shifts[i] = bits;
            any |= counted[i] ? 0 : 1L << bits;
            bits += counted[i] ? COUNT_BITS : 1;
        }
        if (bits >= Long.SIZE) {
            throw new Undecided(
                    "Quá nhiều điều kiện của thành viên liên quan với nhau.",
                    "Too many tests of members hang together.");
        }
        this.anyMask = any;
        this.capped = IntStream.range(0, most.length).anyMatch(i -> counted[i] && most[i] < MOST_MEMBERS);
    }

    /** What one member adds; -1 while that is not known. */
    long of(JointHousehold household, int member) {
        long counts = 0;
        for (int i = 0; i < shifts.length; i++) {
            Truth truth = household.has(features.get(i), member);
            if (!truth.isKnown()) {
                return -1;
            }
            counts |= truth == Truth.TRUE ? 1L << shifts[i] : 0;
        }
        return counts;
    }

    long plus(long some, long more) {
        long sum = ((some | more) & anyMask) | ((some & ~anyMask) + (more & ~anyMask));
        return capped ? cap(sum) : sum;
    }

    /** Holds each count down to the number from which on it makes no difference. */
    private long cap(long counts) {
        long held = counts;
        for (int i = 0; i < shifts.length; i++) {
            long count = counts >>> shifts[i] & COUNT_MASK;
            if (counted[i] && count > most[i]) {
                held -= count - most[i] << shifts[i];
            }
        }
        return held;
    }

    void suppose(long counts, JointHousehold household) {
        for (int i = 0; i < shifts.length; i++) {
            long mask = counted[i] ? COUNT_MASK : 1;
            household.supposeCount(features.get(i), (int) (counts >>> shifts[i] & mask));
        }
    }
}
