package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of kinds of members, the head first, and what each can add to the counts of every block. Once the kinds are
 * chosen, blocks no longer touch. Combinations that can add nothing that another cannot add as cheaply are left out, see
 * {@link Undominated}.
 *
 * <p>What members add to one block depends on few of the things that make kinds; so it is worked out once for all
 * combinations that are alike in them, and who adds what is told only of the combination that is shown in the end.
 */
final class Rosters {
    private final List<Counting> countings;
    private final MemberKinds.Kinds kinds;
    private final Effort effort;
    private final List<Map<Costs, Adds>> known = new ArrayList<>();
    private final List<Map<Both, Adds>> joined = new ArrayList<>();
    private final Undominated undominated;

    /** What some members can add to a block: one object for each block and costs. */
    static final class Adds {
        private final Costs costs;
        private final long least;

        private Adds(Costs costs) {
            this.costs = costs;
            this.least = costs.least();
        }

        /** The counts, each with its least cost. */
        Costs costs() {
            return costs;
        }

        /** The least cost of all. */
        long least() {
            return least;
        }
    }

    /** Two groups of members, by what they add to a block. */
    record Both(Adds some, Adds more) {}

    /** One combination: another with one more member. */
    static final class Roster {
        private final @Nullable Roster others;
        private final MemberKind last;
        private final int member;
        private final Way context;
        private final List<Adds> adds;
        private final List<Counting> countings;

        private Roster(
                @Nullable Roster others, MemberKind last, int member, List<Adds> adds, List<Counting> countings) {
            this.others = others;
            this.last = last;
            this.member = member;
            this.adds = adds;
            this.countings = countings;
            Way own = last.context().ofMember(member);
            this.context = others == null ? own : others.context.and(own);
        }

        /** The ages and whatever else makes the kinds. */
        Way context() {
            return context;
        }

        /** For each block what the members can add. */
        List<Adds> adds() {
            return adds;
        }

        /** The least that the household can cost with these members. */
        long least() {
            return context.cost() + adds.stream().mapToLong(Adds::least).sum();
        }

        /** How the members add so much to a block: found out again, since few of all ways are ever shown. */
        Way way(int block, long counts) {
            Map<Long, Way> ofLast = last.adds().get(block);
            if (others == null) {
                return ofLast.get(counts).ofMember(member);
            }
            Costs before = others.adds.get(block).costs();
            long cost = adds.get(block).costs().of(counts);
            List<Long> parts = new ArrayList<>();
            before.each((some, costOfSome) -> ofLast.forEach((more, way) -> {
                if (costOfSome + way.cost() == cost && countings.get(block).plus(some, more) == counts) {
                    parts.addAll(List.of(some, more));
                }
            }));
            return others.way(block, parts.get(0)).and(ofLast.get(parts.get(1)).ofMember(member));
        }
    }

    private Rosters(List<Counting> countings, MemberKinds.Kinds kinds, Effort effort) {
        this.countings = countings;
        this.kinds = kinds;
        this.effort = effort;
        this.undominated = new Undominated(effort);
        countings.forEach(counting -> {
            known.add(new HashMap<>());
            joined.add(new HashMap<>());
        });
    }

    static Collection<Roster> of(List<Counting> countings, MemberKinds.Kinds kinds, int size, Effort effort) {
        var rosters = new Rosters(countings, kinds, effort);
        Collection<Roster> some = rosters.undominated.of(kinds.heads().stream()
                .map(head -> new Roster(null, head, 0, rosters.adds(head), countings))
                .toList());
        for (int member = 1; member < size; member++) {
            some = rosters.extend(some, member);
        }
        return some;
    }

    private List<Adds> adds(MemberKind kind) {
        List<Adds> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            var costs = new Costs();
            kind.adds().get(block).forEach((counts, way) -> costs.add(counts, way.cost()));
            adds.add(one(block, costs));
        }
        return adds;
    }

    private Adds one(int block, Costs costs) {
        return known.get(block).computeIfAbsent(costs, Adds::new);
    }

    /** Each roster with one more member of each kind. */
    private Collection<Roster> extend(Collection<Roster> rosters, int member) {
        List<List<Adds>> more = kinds.others().stream().map(this::adds).toList();
        Map<List<Adds>, Roster> extended = new LinkedHashMap<>();
        for (Roster roster : rosters) {
            for (int kind = 0; kind < more.size(); kind++) {
                Roster next = plus(roster, kinds.others().get(kind), more.get(kind), member);
                extended.merge(
                        next.adds(),
                        next,
                        (before, other) ->
                                before.context().cost() <= other.context().cost() ? before : other);
            }
        }
        return undominated.of(extended.values());
    }

    private Roster plus(Roster roster, MemberKind kind, List<Adds> more, int member) {
        List<Adds> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            adds.add(join(block, new Both(roster.adds().get(block), more.get(block))));
        }
        effort.spend(countings.size());
        return new Roster(roster, kind, member, adds, countings);
    }

    private Adds join(int block, Both both) {
        Adds known = joined.get(block).get(both);
        if (known == null) {
            known = work(block, both);
            joined.get(block).put(both, known);
        }
        return known;
    }

    private Adds work(int block, Both both) {
        var costs = new Costs();
        Counting counting = countings.get(block);
        effort.spend((long) both.some().costs().size() * both.more().costs().size());
        both.some()
                .costs()
                .each((some, left) ->
                        both.more().costs().each((more, right) -> costs.add(counting.plus(some, more), left + right)));
        return one(block, costs);
    }
}
