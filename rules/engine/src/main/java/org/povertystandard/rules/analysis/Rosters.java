package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every combination of kinds of members, the head first, and what it can add to the counts of each block. Once the kinds are
 * chosen, blocks no longer touch.
 */
final class Rosters {
    private final List<Counting> countings;
    private final MemberKinds.Kinds kinds;
    private final Effort effort;
    private final int size;
    private final List<Roster> found = new ArrayList<>();

    /**
     * One combination.
     *
     * @param context the ages and whatever else makes the kinds
     * @param adds for each block the counts, and the ways
     */
    record Roster(Way context, List<Map<Long, Way>> adds) {}

    private Rosters(List<Counting> countings, MemberKinds.Kinds kinds, int size, Effort effort) {
        this.countings = countings;
        this.kinds = kinds;
        this.size = size;
        this.effort = effort;
    }

    static List<Roster> of(List<Counting> countings, MemberKinds.Kinds kinds, int size, Effort effort) {
        var rosters = new Rosters(countings, kinds, size, effort);
        boolean headIsLikeOthers = kinds.heads() == kinds.others();
        for (int kind = 0; kind < kinds.heads().size(); kind++) {
            MemberKind head = kinds.heads().get(kind);
            rosters.extend(of(head, 0), headIsLikeOthers ? kind : 0, 1);
        }
        return rosters.found;
    }

    private static Roster of(MemberKind kind, int member) {
        return new Roster(
                kind.context().ofMember(member),
                kind.adds().stream().map(adds -> ofMember(adds, member)).toList());
    }

    private static Map<Long, Way> ofMember(Map<Long, Way> adds, int member) {
        Map<Long, Way> ways = new java.util.HashMap<>();
        adds.forEach((counts, way) -> ways.put(counts, way.ofMember(member)));
        return ways;
    }

    private void extend(Roster roster, int from, int members) {
        if (members == size) {
            found.add(roster);
            return;
        }
        for (int kind = from; kind < kinds.others().size(); kind++) {
            Roster next = of(kinds.others().get(kind), members);
            List<Map<Long, Way>> adds = new ArrayList<>();
            for (int block = 0; block < countings.size(); block++) {
                Map<Long, Way> some = roster.adds().get(block);
                Map<Long, Way> more = next.adds().get(block);
                effort.spend((long) some.size() * more.size());
                adds.add(countings.get(block).plus(some, more));
            }
            extend(new Roster(roster.context().and(next.context()), adds), kind, members + 1);
        }
    }
}
