package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/** What outputs add to the sums under one set of answers to what lines and columns ask, and which classes follow. */
final class PointTable {
    /** The logarithm of how many outcomes may follow from one set of sums. */
    private static final int MOST_OPEN = 16;

    private final JointTests tests;
    private final JointHousehold household;
    private final int[] sums;
    private final long[][][] adds;
    private final LeftOut leftOut;
    private final Sums layout;
    private final Map<Long, List<Outcome>> known = new HashMap<>();

    /**
     * Works the table out.
     *
     * @param sums the sums that are told apart, ascending; nothing is known of the others
     * @param leftOut told where a class is not known although every sum is
     */
    PointTable(JointTests tests, JointHousehold household, int[] sums, LeftOut leftOut) {
        this.tests = tests;
        this.household = household;
        this.sums = sums;
        this.leftOut = leftOut;
        long[][] weights = tests.weights();
        this.adds = new long[weights.length][][];
        for (int output = 0; output < weights.length; output++) {
            adds[output] = new long[tests.turns(output) + 1][sums.length];
            for (int turn = 0; turn < adds[output].length; turn++) {
                long worth = household.worth(output, turn);
                for (int i = 0; i < sums.length; i++) {
                    adds[output][turn][i] = weights[output][sums[i]] * worth;
                }
            }
        }
        this.layout = new Sums(caps());
    }

    private long[] caps() {
        long[] caps = new long[sums.length];
        for (int i = 0; i < caps.length; i++) {
            long most = 0;
            boolean negative = false;
            for (long[][] output : adds) {
                long mostOfOutput = 0;
                for (long[] turn : output) {
                    mostOfOutput = Math.max(mostOfOutput, turn[i]);
                    negative |= turn[i] < 0;
                }
                most += mostOfOutput;
            }
            caps[i] = negative ? Long.MAX_VALUE : household.lastThatMatters(sums[i], most);
        }
        return caps;
    }

    Sums layout() {
        return layout;
    }

    long none() {
        return layout.of(new long[sums.length]);
    }

    /** All that an output could add if nothing stood in its way. */
    Front any(int output) {
        var front = new Front();
        for (long[] turn : adds[output]) {
            front.add(layout.of(turn), Way.NOTHING);
        }
        return front;
    }

    /** What a block adds, in all the ways it can turn out. */
    Front front(Block block, Turns turns) {
        var front = new Front();
        turns.each((turn, way) -> {
            long[] values = new long[sums.length];
            int place = 0;
            for (int output : block.outputs()) {
                long[] add = adds[output][turn.get(place)];
                for (int i = 0; i < values.length; i++) {
                    values[i] += add[i];
                }
                place++;
            }
            front.add(layout.of(values), way);
        });
        return front;
    }

    /** Whether an output adds nothing to any sum, however it turns out. */
    boolean addsNothing(int output) {
        return Arrays.stream(adds[output]).allMatch(turn -> Arrays.stream(turn).allMatch(add -> add == 0));
    }

    /** Everything that may follow from sums: one outcome if every sum is told apart; none where a class is not known then. */
    List<Outcome> outcomes(long packed) {
        return known.computeIfAbsent(packed, this::find);
    }

    private List<Outcome> find(long packed) {
        long[] values = layout.values(packed);
        boolean exact = sums.length == tests.sums();
        List<List<Long>> classes = List.of(List.of());
        for (int test = 0; test < tests.tests(); test++) {
            JointHousehold.Classes found = household.classes(test, sums, values);
            if (exact && found.open() != 0) {
                leftOut.beyondATable();
                return List.of();
            }
            classes = and(classes, found);
        }
        return classes.stream().map(Outcome::new).toList();
    }

    private static List<List<Long>> and(List<List<Long>> before, JointHousehold.Classes found) {
        List<List<Long>> all = new ArrayList<>();
        long open = found.open();
        if (Long.bitCount(open) > MOST_OPEN || before.size() << Long.bitCount(open) > 1 << MOST_OPEN) {
            throw new Undecided("Quá nhiều loại hộ cùng chưa rõ.", "Too many classes are open at once.");
        }
        for (List<Long> some : before) {
            // Every part of the bits that are open, itself and nothing included.
            for (long part = open; ; part = (part - 1) & open) {
                List<Long> more = new ArrayList<>(some);
                more.add(found.certain() | part);
                all.add(more);
                if (part == 0) {
                    break;
                }
            }
        }
        return all;
    }
}
