package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Truth;

/** The different ways in which a member can have features, by the answers to one question about that member. */
final class Turns {
    private final Exploration exploration;
    private final List<Feature> features;
    private final int member;
    private final List<List<Cells.Cell>> answers;
    private final List<Settled> settled = new ArrayList<>();
    private final Map<Tuple, Integer> branches = new HashMap<>();
    private final List<Tuple> turns = new ArrayList<>();
    private final Set<BitSet> rivals = new HashSet<>();
    private final List<BitSet> ofAnswer;

    /** What an answer settles by itself, and the features (by index) that hang on other answers too. */
    private record Settled(long[] features, int[] open) {}

    private Turns(Exploration exploration, List<Feature> features, int member, List<List<Cells.Cell>> answers) {
        this.exploration = exploration;
        this.features = features;
        this.member = member;
        this.answers = answers;
        this.ofAnswer = answers.stream().map(answer -> new BitSet()).toList();
    }

    /**
     * Works out what can become of a member.
     *
     * @param others what else is unknown of the member
     */
    static Turns of(
            Exploration exploration,
            List<Feature> features,
            int member,
            List<List<Cells.Cell>> answers,
            List<Unknown> others) {
        var turns = new Turns(exploration, features, member, answers);
        answers.forEach(answer -> {
            exploration.suppose(answer);
            turns.settled.add(turns.settled());
        });
        exploration.unsuppose(answers);
        exploration.search().each(others, () -> false, turns::turn);
        return turns;
    }

    /** For each branch the features the member has: 0 or 1. */
    Tuple features(int branch) {
        return turns.get(branch);
    }

    Branches branches() {
        return turns.size() == 1 ? Branches.single() : new Branches(turns.size(), rivals, ofAnswer);
    }

    private Settled settled() {
        long[] known = new long[features.size()];
        int[] open = IntStream.range(0, known.length)
                .filter(i -> {
                    Truth truth = exploration.facts().truth(features.get(i), member);
                    known[i] = truth == Truth.TRUE ? 1 : 0;
                    return truth == Truth.UNKNOWN;
                })
                .toArray();
        return new Settled(known, open);
    }

    /** With everything else of the member supposed: where each answer leads. */
    private void turn() {
        var together = new BitSet();
        for (int answer = 0; answer < answers.size(); answer++) {
            int branch = branch(features(answers.get(answer), settled.get(answer)));
            together.set(branch);
            ofAnswer.get(answer).set(branch);
        }
        exploration.unsuppose(answers);
        rivals.add(together);
    }

    private Tuple features(List<Cells.Cell> answer, Settled known) {
        long[] all = known.features().clone();
        if (known.open().length > 0) {
            exploration.suppose(answer);
        }
        for (int i : known.open()) {
            Truth truth = exploration.facts().truth(features.get(i), member);
            if (truth == Truth.UNKNOWN) {
                exploration.search().giveUp();
            }
            all[i] = truth == Truth.TRUE ? 1 : 0;
        }
        return new Tuple(all);
    }

    private int branch(Tuple turn) {
        return branches.computeIfAbsent(turn, key -> {
            turns.add(key);
            return turns.size() - 1;
        });
    }
}
