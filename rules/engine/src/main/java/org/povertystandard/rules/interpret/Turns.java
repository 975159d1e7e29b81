package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The different ways in which a member can have features, by the answers to one question about that member.
 *
 * <p>Whether the answer makes a difference shows between neighbours in any order of the answers: a class that is the same under
 * each two of them is the same under all. So no more than two answers need be held side by side.
 */
final class Turns {
    private final int width;
    private final Map<Tuple, Integer> branches = new HashMap<>();
    private final List<Tuple> turns = new ArrayList<>();
    private final Set<BitSet> rivals = new HashSet<>();
    private final List<BitSet> ofAnswer = new ArrayList<>();

    private Turns(int features) {
        this.width = features;
    }

    /**
     * Works out what can become of a member.
     *
     * @param features how many there are
     * @param answers to the question
     * @param ways in which the member can have the features, whatever else is unknown of the member
     */
    static Turns of(int features, List<List<Cells.Cell>> answers, Ways ways) {
        var turns = new Turns(features);
        answers.forEach(answer -> turns.ofAnswer.add(new BitSet()));
        if (answers.size() == 1) {
            ways.under(answers).forEach(way -> turns.branch(0, way));
        }
        for (int answer = 1; answer < answers.size(); answer++) {
            for (Tuple way : ways.under(answers.subList(answer - 1, answer + 1))) {
                turns.add(answer, way);
            }
        }
        return turns;
    }

    private void add(int answer, Tuple sideBySide) {
        var both = new BitSet();
        both.set(branch(answer - 1, sideBySide.slice(0, width)));
        both.set(branch(answer, sideBySide.slice(1, width)));
        if (both.cardinality() > 1) {
            rivals.add(both);
        }
    }

    private int branch(int answer, Tuple turn) {
        Integer known = branches.get(turn);
        int branch = known != null ? known : turns.size();
        if (known == null) {
            branches.put(turn, branch);
            turns.add(turn);
        }
        ofAnswer.get(answer).set(branch);
        return branch;
    }

    /** For each branch the features the member has: 0 or 1. */
    Tuple features(int branch) {
        return turns.get(branch);
    }

    Branches branches() {
        return turns.size() == 1 ? Branches.single() : new Branches(turns.size(), rivals, ofAnswer);
    }
}
