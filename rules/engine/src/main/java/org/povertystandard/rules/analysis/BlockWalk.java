package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.rules.interpret.JointHousehold;

/** Walks through the household's answers behind a block, with the counts of members given. */
final class BlockWalk {
    private final JointHousehold household;
    private final Options options;
    private final Block block;
    private final Runnable counts;
    private final LeftOut leftOut;

    BlockWalk(JointHousehold household, Options options, Block block, Runnable counts, LeftOut leftOut) {
        this.household = household;
        this.options = options;
        this.block = block;
        this.counts = counts;
        this.leftOut = leftOut;
    }

    void into(Turns turns) {
        walk(0, Way.NOTHING, turns);
    }

    private void walk(int index, Way way, Turns turns) {
        counts.run();
        List<Integer> turn = turn();
        if (index == block.ofHousehold().size()) {
            if (turn != null) {
                turns.add(turn, way);
            } else {
                leftOut.beyondATable();
            }
            return;
        }
        FactId question = block.ofHousehold().get(index);
        List<Option> all = options.of(household, JointHousehold.HOUSEHOLD, question);
        // Once everything is settled, the rest is answered in the plainest way.
        for (Option option : turn == null ? all : all.subList(0, 1)) {
            option.given().suppose(household, JointHousehold.HOUSEHOLD);
            walk(index + 1, way.and(Way.of(option)), turns);
        }
        household.suppose(JointHousehold.HOUSEHOLD, question, FactValue.UNKNOWN);
    }

    /** What the outputs come to; null while that is not known. */
    private @Nullable List<Integer> turn() {
        List<Integer> turn = new ArrayList<>();
        for (int output : block.outputs()) {
            OptionalInt one = household.turn(output);
            if (one.isEmpty()) {
                return null;
            }
            turn.add(one.getAsInt());
        }
        return turn;
    }
}
