package org.povertystandard.rules.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.povertystandard.rules.interpret.CountTest;
import org.povertystandard.rules.interpret.JointTests;

/** The tests of numbers of members behind blocks, and what they can come to with any number of members. */
final class AnyNumber {
    private final JointTests tests;
    private final Effort effort;
    private final Map<Block, List<CountTest>> ofBlock = new HashMap<>();
    private final Map<Asked, List<CountCells.Cell>> known = new HashMap<>();
    private final SortedSet<Integer> steps = new TreeSet<>();

    private record Asked(Block block, Set<Set<Integer>> members) {}

    AnyNumber(JointTests tests, List<? extends Collection<Integer>> groups, Effort effort) {
        this.tests = tests;
        this.effort = effort;
        if (!tests.use(groups).countsThroughTests()) {
            throw cannot();
        }
    }

    private static Undecided cannot() {
        return new Undecided(
                "Số thành viên được dùng theo cách khác.", "Numbers of members are looked at in some other way.");
    }

    /** The numbers of members from which on something more is possible, of what was asked. */
    SortedSet<Integer> steps() {
        return steps;
    }

    List<CountTest> tests(Block block) {
        return ofBlock.computeIfAbsent(
                block, key -> tests.countTests(key.outputs()).orElseThrow(AnyNumber::cannot));
    }

    /** What the tests of a block can come to with so many members or fewer, as far as can be told. */
    List<List<Boolean>> cells(Block block, Set<Set<Integer>> members, int most) {
        List<CountCells.Cell> cells =
                known.computeIfAbsent(new Asked(block, members), key -> CountCells.of(tests(block), members, effort));
        cells.forEach(cell -> steps.add(Math.toIntExact(Math.min(cell.fewest(), Integer.MAX_VALUE))));
        return cells.stream()
                .filter(cell -> cell.fewest() <= most)
                .map(CountCells.Cell::truths)
                .toList();
    }
}
