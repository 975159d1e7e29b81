package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some members: one of a kind, or two groups of them together. Who adds what is told only of the combination that is shown in the
 * end, so that a group may be part of another any number of times.
 */
abstract sealed class Roster {
    private final int size;
    private final long cost;
    private final long least;
    private final List<Adds> adds;

    /** What some members can add to a block: one object for each block and costs. */
    static final class Adds {
        private final Costs costs;
        private final long least;

        Adds(Costs costs) {
            this.costs = costs;
            this.least = costs.least();
        }

        /** The counts, each with its least cost. */
        Costs costs() {
            return costs;
        }
    }

    private Roster(int size, long cost, List<Adds> adds) {
        this.size = size;
        this.cost = cost;
        this.least = cost + adds.stream().mapToLong(each -> each.least).sum();
        this.adds = adds;
    }

    /** One member. */
    static Roster of(MemberKind kind, List<Adds> adds) {
        return new One(kind, adds);
    }

    /** These members and others, the others after these. */
    Roster and(Roster others, List<Adds> adds, List<Counting> countings) {
        return new Both(this, others, adds, countings);
    }

    /** The same members, adding only some of what they can. */
    Roster adding(List<Adds> some) {
        return new Restrained(this, some);
    }

    /** How many members there are. */
    int size() {
        return size;
    }

    /** The cost of the ages and whatever else makes the kinds. */
    long cost() {
        return cost;
    }

    /** The least that the household can cost with these members. */
    long least() {
        return least;
    }

    /** For each block what the members can add. */
    List<Adds> adds() {
        return adds;
    }

    /** The ages and whatever else makes the kinds, of members counted from the first of the household. */
    Way context() {
        return context(0);
    }

    /** How the members add so much to a block: found out again, since few of all ways are ever shown. */
    Way way(int block, long counts) {
        return way(block, counts, 0);
    }

    abstract Way context(int first);

    abstract Way way(int block, long counts, int first);

    private static final class One extends Roster {
        private final MemberKind kind;

        One(MemberKind kind, List<Adds> adds) {
            super(1, kind.context().cost(), adds);
            this.kind = kind;
        }

        @Override
        Way context(int first) {
            return kind.context().ofMember(first);
        }

        @Override
        Way way(int block, long counts, int first) {
            Map<Long, Way> ways = kind.adds().get(block);
            return ways.get(counts).ofMember(first);
        }
    }

    private static final class Restrained extends Roster {
        private final Roster members;

        Restrained(Roster members, List<Adds> adds) {
            super(members.size(), members.cost(), adds);
            this.members = members;
        }

        @Override
        Way context(int first) {
            return members.context(first);
        }

        @Override
        Way way(int block, long counts, int first) {
            return members.way(block, counts, first);
        }
    }

    private static final class Both extends Roster {
        private final Roster some;
        private final Roster others;
        private final List<Counting> countings;

        Both(Roster some, Roster others, List<Adds> adds, List<Counting> countings) {
            super(some.size + others.size, some.cost + others.cost, adds);
            this.some = some;
            this.others = others;
            this.countings = countings;
        }

        @Override
        Way context(int first) {
            return some.context(first).and(others.context(first + some.size()));
        }

        @Override
        Way way(int block, long counts, int first) {
            long cost = adds().get(block).costs().of(counts);
            Costs ofOthers = others.adds().get(block).costs();
            List<Long> parts = new ArrayList<>();
            some.adds()
                    .get(block)
                    .costs()
                    .each((left, costOfLeft) -> ofOthers.each((right, costOfRight) -> {
                        if (costOfLeft + costOfRight == cost
                                && countings.get(block).plus(left, right) == counts) {
                            parts.addAll(List.of(left, right));
                        }
                    }));
            return some.way(block, parts.get(0), first).and(others.way(block, parts.get(1), first + some.size()));
        }
    }
}
