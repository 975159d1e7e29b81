package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sums that components add up to, and the classes that these come to, with everything supposed that lines and columns ask
 * but for the question in hand.
 */
final class Totals {
    private final Exploration exploration;
    private final Search search;
    private final SumBox box;
    private final SumSet sums;
    private final Tuple settled;
    private final List<Set<Tuple>> others;
    private final List<Map<Branches, Set<Tuple>>> asking;
    private final List<List<Cells.Cell>> answers;
    private final Map<List<SumSet>, Reached> alike = new HashMap<>();
    private boolean differ;

    /**
     * Adds up what does not hang on the question in hand.
     *
     * @param settled what is added for certain
     * @param others what components add that do not ask the question
     * @param asking what the others add, on each branch
     * @throws ArithmeticException if there are too many sums to number them
     */
    Totals(Exploration exploration, Tuple settled, List<Set<Tuple>> others, List<Map<Branches, Set<Tuple>>> asking) {
        this.exploration = exploration;
        this.search = exploration.search();
        this.settled = settled;
        this.others = others;
        this.asking = asking;
        this.answers = exploration.answers();
        this.box = new SumBox(settled);
        others.forEach(box::add);
        for (Map<Branches, Set<Tuple>> added : asking) {
            List<Tuple> all = new ArrayList<>();
            added.values().forEach(all::addAll);
            box.add(all);
        }
        box.number();
        SumSet all = SumSet.of(box.number(settled));
        for (Set<Tuple> added : others) {
            all = add(added, all, box);
        }
        this.sums = all;
    }

    /** The classes under each answer. */
    long[] classes() {
        // A question that lines or columns ask must be supposed before the sums tell the class.
        return exploration.targetIsDirect() ? byAnswer() : byBranch();
    }

    private SumSet add(Set<Tuple> added, SumSet to, SumBox within) {
        SumSet all = SumSet.EMPTY;
        if (search.spend((long) to.words() * added.size())) {
            for (Tuple one : added) {
                all = all.or(to.plus(within.number(one)));
            }
        }
        return all;
    }

    /** Whether the answer alone can make a difference, as far as it has been looked at. */
    boolean differ() {
        return differ;
    }

    /** The classes under each answer, of a question that lines or columns ask. */
    private long[] byAnswer() {
        long[] classes = new long[answers.size()];
        List<SumClasses> under = new ArrayList<>();
        boolean open = false;
        for (int answer = 0; answer < classes.length; answer++) {
            SumSet all = sums;
            for (Map<Branches, Set<Tuple>> added : asking) {
                all = add(parts(added, answer, 1), all, box);
            }
            exploration.suppose(answers.get(answer));
            SumClasses of = exploration.classes(box);
            under.add(of);
            classes[answer] = reached(of, all, 0).classes();
            open |= Long.bitCount(classes[answer]) > 1;
            // What comes to a class under one answer and cannot under another comes to some other class there.
            differ |= classes[answer] != classes[0];
        }
        exploration.unsuppose(answers);
        for (int answer = 1; open && answer < classes.length; answer++) {
            differ = differ || neighboursDiffer(answer, under.get(answer - 1), under.get(answer));
        }
        return classes;
    }

    /** Whether some completions under an answer and the one before it, alike in all else, come to different classes. */
    private boolean neighboursDiffer(int answer, SumClasses before, SumClasses after) {
        List<Set<Tuple>> added = new ArrayList<>();
        others.forEach(some -> added.add(twice(some)));
        asking.forEach(some -> added.add(twice(parts(some, answer - 1, 2))));
        Tuple start = settled.twice();
        var both = new SumBox(start);
        added.forEach(both::add);
        both.number();
        SumSet all = SumSet.of(both.number(start));
        for (Set<Tuple> some : added) {
            all = add(some, all, both);
        }
        int width = exploration.width();
        return search.isComplete()
                && all.any(number -> {
                    Tuple two = both.sums(number);
                    return before.of(box.number(two.slice(0, width))) != after.of(box.number(two.slice(1, width)));
                });
    }

    private Set<Tuple> twice(Set<Tuple> some) {
        Set<Tuple> twice = new LinkedHashSet<>();
        some.forEach(one -> twice.add(one.size() == exploration.width() ? one.twice() : one));
        return twice;
    }

    /** What is added under some answers that follow each other, side by side; once where the answer does not matter. */
    private Set<Tuple> parts(Map<Branches, Set<Tuple>> added, int answer, int count) {
        Set<Tuple> parts = new LinkedHashSet<>();
        added.forEach((branches, all) -> all.forEach(one -> parts.add(
                branches.isSingle() ? one : one.part(answer * exploration.width(), count * exploration.width()))));
        return parts;
    }

    /** The classes under each answer to a question that one component asks, or none. */
    private long[] byBranch() {
        long[] classes = new long[answers.size()];
        SumClasses of = exploration.classes(box);
        if (asking.isEmpty()) {
            Arrays.fill(classes, reached(of, sums, 0).classes());
        } else {
            asking.get(0).forEach((branches, sides) -> classify(of, branches, sides, classes));
        }
        return classes;
    }

    private void classify(SumClasses of, Branches branches, Set<Tuple> sides, long[] classes) {
        Map<Tuple, Reached> known = new HashMap<>();
        for (Tuple side : sides) {
            Reached[] reached = new Reached[branches.count()];
            for (int branch = 0; branch < reached.length; branch++) {
                reached[branch] = known.computeIfAbsent(
                        branches.isSingle() ? side : side.slice(branch, exploration.width()),
                        part -> reached(of, sums, box.number(part)));
            }
            differ = differ || branches.differ(reached);
            for (int answer = 0; answer < classes.length; answer++) {
                classes[answer] |= branches.ofAnswer(answer, reached);
            }
        }
    }

    /** What leads to the same classes is one object. */
    private Reached reached(SumClasses of, SumSet from, long added) {
        search.spend(from.words());
        var found = new Reached(of.split(from, added, exploration::category));
        Reached same = alike.putIfAbsent(found.byClass(), found);
        return same == null ? found : same;
    }
}
