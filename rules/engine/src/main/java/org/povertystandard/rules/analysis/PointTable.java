package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/** What outputs add to the sums under one set of answers to what lines and columns ask, and which classes follow. */
final class PointTable {
    private final JointTests tests;
    private final JointHousehold household;
    private final long[][][] adds;
    private final Sums layout;

    PointTable(JointTests tests, JointHousehold household) {
        this.tests = tests;
        this.household = household;
        long[][] weights = tests.weights();
        this.adds = new long[weights.length][][];
        for (int output = 0; output < weights.length; output++) {
            adds[output] = new long[tests.turns(output) + 1][weights[output].length];
            for (int turn = 0; turn < adds[output].length; turn++) {
                long worth = household.worth(output, turn);
                for (int sum = 0; sum < weights[output].length; sum++) {
                    adds[output][turn][sum] = weights[output][sum] * worth;
                }
            }
        }
        this.layout = new Sums(caps());
    }

    private long[] caps() {
        long[] caps = new long[tests.sums()];
        for (int sum = 0; sum < caps.length; sum++) {
            long most = 0;
            boolean negative = false;
            for (long[][] output : adds) {
                long mostOfOutput = 0;
                for (long[] turn : output) {
                    mostOfOutput = Math.max(mostOfOutput, turn[sum]);
                    negative |= turn[sum] < 0;
                }
                most += mostOfOutput;
            }
            caps[sum] = negative ? Long.MAX_VALUE : household.lastThatMatters(sum, most);
        }
        return caps;
    }

    Sums layout() {
        return layout;
    }

    long none() {
        return layout.of(new long[tests.sums()]);
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
            long[] sums = new long[tests.sums()];
            int place = 0;
            for (int output : block.outputs()) {
                long[] add = adds[output][turn.get(place)];
                for (int sum = 0; sum < sums.length; sum++) {
                    sums[sum] += add[sum];
                }
                place++;
            }
            front.add(layout.of(sums), way);
        });
        return front;
    }

    /** The classes that follow; empty where one is not known. */
    Optional<Outcome> outcome(long packed) {
        long[] sums = layout.values(packed);
        List<Long> classes = new ArrayList<>();
        for (int test = 0; test < tests.tests(); test++) {
            OptionalLong bits = household.classes(test, sums);
            if (bits.isEmpty()) {
                return Optional.empty();
            }
            classes.add(bits.getAsLong());
        }
        return Optional.of(new Outcome(classes));
    }
}
