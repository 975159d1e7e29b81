package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.rules.interpret.JointTests;

/**
 * What is worked out of joint tests, in blocks that do not touch one another once the questions at the top are answered. It is the
 * same of every number of members and of every review.
 *
 * @param tests the tests
 * @param free the outputs that are left free
 * @param top the questions to the household that are answered before all others: those of lines, columns and features
 * @param askedByFeatures those of them that tests of members ask
 * @param ofHousehold the blocks that look at the household alone
 * @param ofMembers the blocks that look at members
 * @param countings how each of these counts members
 */
record Blocks(
        JointTests tests,
        List<Integer> free,
        List<FactId> top,
        Set<FactId> askedByFeatures,
        List<Block> ofHousehold,
        List<Block> ofMembers,
        List<Counting> countings) {

    /**
     * The blocks of some outputs.
     *
     * @param groups the outputs that are worked out, each group as if there were no others
     */
    static Blocks of(JointTests tests, List<? extends Collection<Integer>> groups) {
        List<Integer> exact =
                groups.stream().<Integer>flatMap(Collection::stream).toList();
        Set<FactId> askedByFeatures = new LinkedHashSet<>();
        exact.forEach(output -> tests.features(output)
                .forEach(feature -> askedByFeatures.addAll(tests.questions().toHouseholdOfFeature(feature))));
        Set<FactId> first = new LinkedHashSet<>(askedByFeatures);
        first.addAll(tests.questions().atTop());
        Set<FactId> apart = new TreeSet<>(first);
        apart.addAll(MemberKinds.CONTEXT);
        List<Block> ofHousehold = new ArrayList<>();
        List<Block> ofMembers = new ArrayList<>();
        for (Collection<Integer> group : groups) {
            for (Block block : Block.of(tests, group, apart)) {
                (block.features().isEmpty() ? ofHousehold : ofMembers).add(block);
            }
        }
        return new Blocks(
                tests,
                IntStream.range(0, tests.outputs())
                        .boxed()
                        .filter(output -> !exact.contains(output))
                        .toList(),
                Block.numbersLast(tests, first),
                askedByFeatures,
                ofHousehold,
                ofMembers,
                ofMembers.stream().map(block -> new Counting(tests, block)).toList());
    }

    /** The outputs of each block, those of members first. */
    List<List<Integer>> groups() {
        return Stream.concat(ofMembers.stream(), ofHousehold.stream())
                .map(block -> List.copyOf(block.outputs()))
                .toList();
    }

    /** The answers that tests of members ask. */
    List<Given> ofFeatures(List<Given> given) {
        return given.stream()
                .filter(each -> askedByFeatures.contains(each.question()))
                .toList();
    }

    /** The answers that some block looks at itself. */
    List<Given> shared(List<Given> given) {
        return given.stream()
                .filter(each -> askedByFeatures.contains(each.question())
                        || Stream.concat(ofHousehold.stream(), ofMembers.stream())
                                .anyMatch(block -> block.asks(tests, each.question())))
                .toList();
    }

    /** The most members that can be counted. */
    int most() {
        return countings.stream().mapToInt(Counting::members).min().orElse(Counting.MOST_MEMBERS);
    }

    /** The number of members from which on nothing new can be found, as far as that is known. */
    OptionalInt enough() {
        return tests.use(groups()).enoughMembers();
    }
}
