package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.rules.interpret.JointTests;

/**
 * Outputs that share questions, so that they are worked out together; once the questions apart are answered, blocks cannot
 * touch one another.
 *
 * @param outputs the outputs
 * @param features the tests of a member that they depend on
 * @param ofMember the questions to a member behind them, in an order in which those that decide who is asked come first
 * @param ofHousehold the questions to the household behind them
 */
record Block(Set<Integer> outputs, List<Integer> features, List<FactId> ofMember, List<FactId> ofHousehold) {

    /**
     * The blocks of some outputs.
     *
     * @param apart the questions that tie nothing together, because they are answered before
     */
    static List<Block> of(JointTests tests, Collection<Integer> outputs, Set<FactId> apart) {
        List<Block> blocks = new ArrayList<>();
        for (int output : outputs) {
            Block block = of(tests, output, apart);
            for (Block other : List.copyOf(blocks)) {
                if (block.touches(other)) {
                    blocks.remove(other);
                    block = other.with(block);
                }
            }
            blocks.add(block);
        }
        return blocks.stream().map(block -> block.inOrder(tests)).toList();
    }

    private static Block of(JointTests tests, int output, Set<FactId> apart) {
        Set<FactId> ofMember = new TreeSet<>();
        tests.features(output)
                .forEach(feature -> ofMember.addAll(tests.questions().toMember(feature)));
        ofMember.removeAll(apart);
        Set<FactId> ofHousehold = new TreeSet<>(tests.questions().toHousehold(output));
        ofHousehold.removeAll(apart);
        return new Block(Set.of(output), tests.features(output), List.copyOf(ofMember), List.copyOf(ofHousehold));
    }

    /** Whether it looks at a question to the household itself, be it apart or not. */
    boolean asks(JointTests tests, FactId question) {
        return outputs.stream()
                .anyMatch(output -> tests.questions().toHousehold(output).contains(question));
    }

    private boolean touches(Block other) {
        return shares(features, other.features)
                || shares(ofMember, other.ofMember)
                || shares(ofHousehold, other.ofHousehold);
    }

    private static <T> boolean shares(List<T> some, List<T> others) {
        return some.stream().anyMatch(others::contains);
    }

    private Block with(Block other) {
        Set<Integer> all = new TreeSet<>(outputs);
        all.addAll(other.outputs);
        return new Block(
                all,
                both(features, other.features),
                both(ofMember, other.ofMember),
                both(ofHousehold, other.ofHousehold));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private Block inOrder(JointTests tests) {
        Set<FactId> ordered = new LinkedHashSet<>();
        ofMember.stream().filter(question -> !isNumber(tests, question)).forEach(each -> place(tests, each, ordered));
        ofMember.forEach(each -> place(tests, each, ordered));
        return new Block(outputs, features, List.copyOf(ordered), numbersLast(tests, ofHousehold));
    }

    /** Choices decide which numbers make a difference: so they are answered first. */
    static List<FactId> numbersLast(JointTests tests, Collection<FactId> questions) {
        return Stream.concat(
                        questions.stream().filter(question -> !isNumber(tests, question)),
                        questions.stream().filter(question -> isNumber(tests, question)))
                .toList();
    }

    private static boolean isNumber(JointTests tests, FactId question) {
        return tests.questions().type(question) instanceof FactType.Number;
    }

    private void place(JointTests tests, FactId question, Set<FactId> ordered) {
        if (ordered.contains(question)) {
            return;
        }
        for (FactId condition : tests.questions().conditions(question)) {
            if (ofMember.contains(condition) && !condition.equals(question)) {
                place(tests, condition, ordered);
            }
        }
        ordered.add(question);
    }
}
