package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The combinations of kinds of members, the head first, and what each can add to the counts of every block. Once the kinds are
 * chosen, blocks no longer touch. Combinations that can add nothing that another cannot add as cheaply are left out, see
 * {@link Undominated}.
 *
 * <p>What members add to one block depends on few of the things that make kinds; so it is worked out once for all
 * combinations that are alike in them.
 *
 * <p><em>Many members.</em> Sooner or later nothing is gained any more but by more members of the plainest kind: whatever one member
 * more makes of the combinations of some number of members, one of these with a member of that kind can do as plainly. From there on it
 * stays so: let one more of any kind join both, and what has joined can be exchanged for one of that kind again. So all the others
 * join at once, doubled and doubled again, and a thousand members take hardly longer than thirty.
 */
final class Rosters {
    /** Up to so many members join one by one. */
    private static final int FEW = 10;

    private final List<Counting> countings;
    private final Effort effort;
    private final int few;
    private final List<Map<Costs, Roster.Adds>> known = new ArrayList<>();
    private final List<Map<Pair, Roster.Adds>> joined = new ArrayList<>();
    private final Undominated undominated;
    private final List<Roster> others;

    /** By the number of members, less one: those that one member after the other makes. */
    private final List<List<Roster>> oneByOne = new ArrayList<>();

    /** So many of the plainest kind, by their number. */
    private final Map<Integer, Roster> plainest = new HashMap<>();

    /** The number of members from which on nobody but the plainest need join; 0 while that is not known. */
    private int settled;

    /** Two groups of members, by what they add to a block. */
    record Pair(Roster.Adds some, Roster.Adds more) {}

    Rosters(List<Counting> countings, MemberKinds.Kinds kinds, Effort effort) {
        this(countings, kinds, effort, FEW);
    }

    /**
     * Combinations of some kinds.
     *
     * @param few how many members join one by one before it is looked whether only the plainest need to join; at least 1
     */
    Rosters(List<Counting> countings, MemberKinds.Kinds kinds, Effort effort, int few) {
        this.countings = countings;
        this.effort = effort;
        this.few = few;
        this.undominated = new Undominated(effort);
        countings.forEach(counting -> {
            known.add(new HashMap<>());
            joined.add(new HashMap<>());
        });
        this.others = ones(kinds.others());
        oneByOne.add(undominated.of(ones(kinds.heads())));
    }

    /** The combinations of so many members. */
    List<Roster> of(int size) {
        while (oneByOne.size() < size && settled == 0) {
            List<Roster> before = oneByOne.get(oneByOne.size() - 1);
            List<Roster> after = extended(before);
            if (oneByOne.size() >= few && isNothingGained(before, after)) {
                settled = oneByOne.size();
                plainest.put(1, needed(before, others.get(0)));
            }
            oneByOne.add(after);
        }
        return size <= oneByOne.size() ? oneByOne.get(size - 1) : withPlainest(size);
    }

    private List<Roster> ones(List<MemberKind> kinds) {
        return AlikeKinds.together(kinds, countings.size()).stream()
                .map(this::one)
                .toList();
    }

    private Roster one(MemberKind kind) {
        List<Roster.Adds> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            var costs = new Costs();
            kind.adds().get(block).forEach((counts, way) -> costs.add(counts, way.cost()));
            adds.add(one(block, costs));
        }
        return Roster.of(kind, adds);
    }

    private Roster.Adds one(int block, Costs costs) {
        return known.get(block).computeIfAbsent(costs, Roster.Adds::new);
    }

    /** Each roster with one more member of each kind. */
    private List<Roster> extended(List<Roster> rosters) {
        Map<List<Roster.Adds>, Roster> extended = new LinkedHashMap<>();
        for (Roster roster : rosters) {
            for (Roster other : others) {
                Roster next = plus(roster, other);
                extended.merge(next.adds(), next, (before, more) -> before.cost() <= more.cost() ? before : more);
            }
        }
        return undominated.of(extended.values());
    }

    /** Whether all that one member more makes of some rosters can be done as plainly by one of them with the plainest. */
    private boolean isNothingGained(List<Roster> before, List<Roster> after) {
        List<Roster> withPlainest = others.stream()
                .limit(1)
                .flatMap(plainest -> before.stream().map(roster -> plus(roster, plainest)))
                .toList();
        return !withPlainest.isEmpty()
                && after.stream()
                        .allMatch(roster ->
                                withPlainest.stream().anyMatch(other -> undominated.dominates(other, roster)));
    }

    private List<Roster> withPlainest(int size) {
        Roster plain = plainest(size - settled);
        return undominated.of(oneByOne.get(settled - 1).stream()
                .map(roster -> plus(roster, plain))
                .toList());
    }

    private Roster plainest(int members) {
        Roster found = plainest.get(members);
        if (found == null) {
            found = plus(plainest(members / 2), plainest(members - members / 2));
            plainest.put(members, found);
        }
        return found;
    }

    /** One more member, of what they can add only what brings some members further. */
    private Roster needed(List<Roster> before, Roster more) {
        List<Roster.Adds> needed = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            int index = block;
            List<Roster.Adds> some = before.stream()
                    .map(roster -> roster.adds().get(index))
                    .distinct()
                    .toList();
            needed.add(needed(block, some, more.adds().get(block)));
        }
        return more.adding(needed);
    }

    /** Leaves out, the dearest first, whatever brings none of them further that the rest does not bring as far as cheaply. */
    private Roster.Adds needed(int block, List<Roster.Adds> before, Roster.Adds more) {
        List<Roster.Adds> after =
                before.stream().map(some -> join(block, new Pair(some, more))).toList();
        Roster.Adds needed = more;
        for (long counts : more.costs().dearestFirst()) {
            Costs without = needed.costs().without(counts);
            if (without.size() > 0) {
                Roster.Adds fewer = one(block, without);
                boolean isEnough = IntStream.range(0, before.size())
                        .allMatch(i -> join(block, new Pair(before.get(i), fewer)) == after.get(i));
                needed = isEnough ? fewer : needed;
            }
        }
        return needed;
    }

    private Roster plus(Roster some, Roster more) {
        List<Roster.Adds> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            adds.add(join(block, new Pair(some.adds().get(block), more.adds().get(block))));
        }
        effort.spend(countings.size());
        return some.and(more, adds, countings);
    }

    private Roster.Adds join(int block, Pair both) {
        Roster.Adds known = joined.get(block).get(both);
        if (known == null) {
            known = work(block, both);
            joined.get(block).put(both, known);
        }
        return known;
    }

    private Roster.Adds work(int block, Pair both) {
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
