package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    private final List<Map<Map<Long, Long>, Adds>> known = new ArrayList<>();
    private final List<Map<Both, Joined>> joined = new ArrayList<>();
    private final Undominated undominated;

    /** What some members can add to a block: one object for each block and costs. */
    static final class Adds {
        private final Map<Long, Long> costs;
        private final long least;

        private Adds(Map<Long, Long> costs) {
            this.costs = costs;
            this.least = Collections.min(costs.values());
        }

        /** The counts, each with its least cost. */
        Map<Long, Long> costs() {
            return costs;
        }

        /** The least cost of all. */
        long least() {
            return least;
        }
    }

    /** Two groups of members, by what they add to a block. */
    record Both(Adds some, Adds more) {}

    /** What two groups can add together, and for each count what each of them adds then. */
    private record Joined(Adds adds, Map<Long, long[]> parts) {}

    /** One combination: another with one more member. */
    static final class Roster {
        private final @Nullable Roster others;
        private final MemberKind last;
        private final int member;
        private final Way context;
        private final List<Adds> adds;
        private final List<Joined> joined;

        private Roster(@Nullable Roster others, MemberKind last, int member, List<Adds> adds, List<Joined> joined) {
            this.others = others;
            this.last = last;
            this.member = member;
            this.adds = adds;
            this.joined = joined;
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

        /** How the members add so much to a block. */
        Way way(int block, long counts) {
            if (others == null) {
                return last.adds().get(block).get(counts).ofMember(member);
            }
            long[] parts = joined.get(block).parts().get(counts);
            return others.way(block, parts[0])
                    .and(last.adds().get(block).get(parts[1]).ofMember(member));
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
                .map(head -> new Roster(null, head, 0, rosters.adds(head), List.of()))
                .toList());
        for (int member = 1; member < size; member++) {
            some = rosters.extend(some, member);
        }
        return some;
    }

    private List<Adds> adds(MemberKind kind) {
        List<Adds> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            adds.add(one(block, MemberKinds.costs(kind.adds().get(block))));
        }
        return adds;
    }

    private Adds one(int block, Map<Long, Long> costs) {
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
        List<Joined> steps = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            Joined both = join(block, new Both(roster.adds().get(block), more.get(block)));
            adds.add(both.adds());
            steps.add(both);
        }
        effort.spend(countings.size());
        return new Roster(roster, kind, member, adds, steps);
    }

    private Joined join(int block, Both both) {
        Joined known = joined.get(block).get(both);
        if (known == null) {
            known = work(block, both);
            joined.get(block).put(both, known);
        }
        return known;
    }

    private Joined work(int block, Both both) {
        Map<Long, Long> costs = new HashMap<>();
        Map<Long, long[]> parts = new HashMap<>();
        Counting counting = countings.get(block);
        effort.spend((long) both.some().costs().size() * both.more().costs().size());
        both.some()
                .costs()
                .forEach((a, left) -> both.more().costs().forEach((b, right) -> {
                    long counts = counting.plus(a, b);
                    Long before = costs.get(counts);
                    if (before == null || before > left + right) {
                        costs.put(counts, left + right);
                        parts.put(counts, new long[] {a, b});
                    }
                }));
        return new Joined(one(block, costs), parts);
    }
}
