package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.fact.FactId;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.TestId;

/**
 * Members who join at once, once only the plainest need to join, come to what members come to who join one by one: whatever the others
 * can add to every block they can, and no dearer. It is said truly who adds it.
 */
class RostersProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final int MOST = 9;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** The members of two small standards, and what they are counted by. */
    private record Members(List<Counting> countings, MemberKinds.Kinds kinds) {
        static Members of(long seed, String test) {
            var made = new SmallStandards(seed);
            var before = new JointTests.Subject(made.loaded().standard(), TestId.of(test));
            made.reform();
            var after = new JointTests.Subject(made.loaded().standard(), TestId.of(test));
            JointTests tests = JointTests.of(List.of(before, after));
            Set<FactId> apart = new TreeSet<>(MemberKinds.CONTEXT);
            List<Block> blocks = Block.of(
                            tests, IntStream.range(0, tests.outputs()).boxed().toList(), apart)
                    .stream()
                    .filter(block -> !block.features().isEmpty())
                    .toList();
            List<Counting> countings =
                    blocks.stream().map(block -> new Counting(tests, block)).toList();
            return new Members(countings, MemberKinds.of(tests, DAY, blocks, countings, List.of()));
        }

        Rosters joining(int few) {
            return new Rosters(countings, kinds, new Effort(Long.MAX_VALUE), few);
        }
    }

    @Property(tries = 60)
    void thoseWhoJoinAtOnceComeToWhatThoseComeToWhoJoinOneByOne(@ForAll("seeds") long seed) {
        for (String test : List.of("count", "score")) {
            Members members = Members.of(seed, test);
            Rosters oneByOne = members.joining(Integer.MAX_VALUE);
            Rosters atOnce = members.joining(1);
            var undominated = new Undominated(new Effort(Long.MAX_VALUE));
            for (int size = 1; size <= MOST; size++) {
                List<Roster> some = oneByOne.of(size);
                List<Roster> others = atOnce.of(size);
                assertThat(some)
                        .allMatch(each -> others.stream().anyMatch(other -> undominated.dominates(other, each)));
                assertThat(others)
                        .allMatch(each -> some.stream().anyMatch(other -> undominated.dominates(other, each)));
            }
        }
    }

    /** Each member gives their part, and all of them together cost what the combination costs. */
    @Property(tries = 20)
    void itIsSaidWhoAddsWhat(@ForAll("seeds") long seed) {
        Members members = Members.of(seed, "count");
        for (int size : new int[] {1, 2, MOST}) {
            for (Roster roster : members.joining(1).of(size)) {
                assertThat(roster.size()).isEqualTo(size);
                assertThat(roster.context().cost()).isEqualTo(roster.cost());
                for (int block = 0; block < members.countings().size(); block++) {
                    said(roster, block);
                }
            }
        }
    }

    private static void said(Roster roster, int block) {
        roster.adds().get(block).costs().each((counts, cost) -> {
            Way way = roster.way(block, counts);
            assertThat(way.cost()).isEqualTo(cost);
            Set<Integer> whose = new HashSet<>();
            way.each(-1, (member, given) -> whose.add(member));
            assertThat(whose).allMatch(member -> member >= 0 && member < roster.size());
        });
    }
}
