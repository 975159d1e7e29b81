package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.Operator;
import org.povertystandard.rules.interpret.CountTest;

/**
 * What tests of numbers of members can come to together, in households of any size. Members may be there in part, which allows
 * more than there is and never less; but every sum is a whole number, so that above nothing is one or more.
 */
final class CountCells {
    private static final int MOST_TESTS = 16;
    private static final int MOST_KINDS = 64;

    private final List<CountTest> tests;
    /** What each kind of member adds in each test. */
    private final List<List<Long>> kinds;

    private final Effort effort;
    private final Map<List<Boolean>, Long> found = new LinkedHashMap<>();
    private final List<MembersInPart.Sum> sums = new ArrayList<>();

    /**
     * One way in which the tests can come out.
     *
     * @param truths in the order of the tests
     * @param fewest a number of members below which they cannot
     */
    record Cell(List<Boolean> truths, long fewest) {}

    private CountCells(List<CountTest> tests, List<List<Long>> kinds, Effort effort) {
        this.tests = tests;
        this.kinds = kinds;
        this.effort = effort;
    }

    /**
     * Finds them.
     *
     * @param members for each kind of member, the features that it has
     */
    static List<Cell> of(List<CountTest> tests, Set<Set<Integer>> members, Effort effort) {
        Set<List<Long>> kinds = new LinkedHashSet<>();
        members.forEach(features -> kinds.add(
                tests.stream().map(test -> test.adds(features::contains)).toList()));
        if (tests.size() > MOST_TESTS || kinds.size() > MOST_KINDS) {
            throw new Undecided(
                    "Quá nhiều phép so sánh số thành viên liên quan với nhau.",
                    "Too many comparisons of numbers of members hang together.");
        }
        var cells = new CountCells(tests, List.copyOf(kinds), effort);
        cells.sums.add(new MembersInPart.Sum(kinds.stream().map(kind -> 1L).toList(), 1));
        cells.walk(0, new ArrayList<>());
        return cells.found.entrySet().stream()
                .map(each -> new Cell(each.getKey(), each.getValue()))
                .toList();
    }

    private void walk(int index, List<Boolean> truths) {
        effort.spend((long) kinds.size() * sums.size() * sums.size());
        if (index == tests.size()) {
            FewestMembers.of(sums, kinds.size())
                    .ifPresent(fewest -> found.merge(List.copyOf(truths), fewest, Math::min));
            return;
        }
        if (FewestMembers.bound(sums, kinds.size()).isEmpty()) {
            return;
        }
        for (boolean truth : new boolean[] {true, false}) {
            truths.add(truth);
            for (List<MembersInPart.Sum> some : ways(index, truth)) {
                sums.addAll(some);
                walk(index + 1, truths);
                sums.subList(sums.size() - some.size(), sums.size()).clear();
            }
            truths.remove(truths.size() - 1);
        }
    }

    /** The ways in which a test can come to this. */
    private List<List<MembersInPart.Sum>> ways(int index, boolean truth) {
        Operator operator = tests.get(index).operator();
        if (operator == Operator.EQUAL) {
            return truth
                    ? List.of(List.of(atLeast(index, 0), atMost(index, 0)))
                    : List.of(List.of(atLeast(index, 1)), List.of(atMost(index, -1)));
        }
        boolean upwards = operator == Operator.AT_LEAST || operator == Operator.MORE;
        boolean orEqual = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
        // What is not at least nothing is below it, and so on.
        int beyond = orEqual == truth ? 0 : 1;
        return List.of(List.of(upwards == truth ? atLeast(index, beyond) : atMost(index, -beyond)));
    }

    private MembersInPart.Sum atLeast(int index, int least) {
        return new MembersInPart.Sum(
                kinds.stream().map(kind -> kind.get(index)).toList(),
                Math.subtractExact(least, tests.get(index).constant()));
    }

    private MembersInPart.Sum atMost(int index, int most) {
        return new MembersInPart.Sum(
                kinds.stream().map(kind -> -kind.get(index)).toList(),
                Math.subtractExact(tests.get(index).constant(), most));
    }
}
