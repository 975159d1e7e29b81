package org.povertystandard.rules.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the answers to one question can turn out. Answers that turn out alike share a branch; an answer lies on several
 * branches where it depends on what else is answered.
 *
 * @param count how many there are
 * @param rivals sets of branches of which one or another is taken by the answer alone, all else being equal
 * @param ofAnswer for each answer, the branches it may take
 */
record Branches(int count, Set<BitSet> rivals, List<BitSet> ofAnswer) {
    private static final Branches SINGLE = new Branches(1, Set.of(), List.of());

    Branches {
        rivals = Set.copyOf(rivals);
        ofAnswer = List.copyOf(ofAnswer);
    }

    /** Whatever the answer, it turns out alike. */
    static Branches single() {
        return SINGLE;
    }

    /** Each answer is a branch of its own. */
    static Branches each(int answers) {
        var all = new BitSet();
        all.set(0, answers);
        List<BitSet> own = IntStream.range(0, answers).mapToObj(Branches::only).toList();
        return new Branches(answers, Set.of(all), own);
    }

    private static BitSet only(int branch) {
        var branches = new BitSet();
        branches.set(branch);
        return branches;
    }

    boolean isSingle() {
        return count == 1;
    }

    /** The classes an answer can lead to, as bits, when the branches lead to these. */
    long ofAnswer(int answer, Reached[] reached) {
        if (isSingle()) {
            return reached[0].classes();
        }
        long classes = 0;
        BitSet branches = ofAnswer.get(answer);
        for (int branch = branches.nextSetBit(0); branch >= 0; branch = branches.nextSetBit(branch + 1)) {
            classes |= reached[branch].classes();
        }
        return classes;
    }

    /** Whether the answer alone can make a difference, when the branches lead to these classes. */
    boolean differ(Reached[] reached) {
        for (BitSet together : rivals) {
            int first = together.nextSetBit(0);
            for (int branch = first; branch >= 0; branch = together.nextSetBit(branch + 1)) {
                if (reached[branch] != reached[first]) {
                    return true;
                }
            }
        }
        return false;
    }
}
