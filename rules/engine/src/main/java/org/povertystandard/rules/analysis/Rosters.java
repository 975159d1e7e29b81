package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The combinations of kinds of members, the head first, and what each can add to the counts of every block. Once the kinds are
 * chosen, blocks no longer touch. Combinations that can add the same at the same cost are one: the plainest.
 */
final class Rosters {
    private final List<Counting> countings;
    private final MemberKinds.Kinds kinds;
    private final Effort effort;

    /**
     * One combination.
     *
     * @param context the ages and whatever else makes the kinds
     * @param adds for each block the counts, and the ways
     */
    record Roster(Way context, List<Map<Long, Way>> adds) {}

    private Rosters(List<Counting> countings, MemberKinds.Kinds kinds, Effort effort) {
        this.countings = countings;
        this.kinds = kinds;
        this.effort = effort;
    }

    static Collection<Roster> of(List<Counting> countings, MemberKinds.Kinds kinds, int size, Effort effort) {
        var rosters = new Rosters(countings, kinds, effort);
        Collection<Roster> some =
                kinds.heads().stream().map(head -> of(head, 0)).toList();
        for (int member = 1; member < size; member++) {
            some = rosters.extend(some, member);
        }
        return some;
    }

    private static Roster of(MemberKind kind, int member) {
        return new Roster(
                kind.context().ofMember(member),
                kind.adds().stream().map(adds -> ofMember(adds, member)).toList());
    }

    private static Map<Long, Way> ofMember(Map<Long, Way> adds, int member) {
        Map<Long, Way> ways = new HashMap<>();
        adds.forEach((counts, way) -> ways.put(counts, way.ofMember(member)));
        return ways;
    }

    /** Each roster with one more member of each kind. */
    private Collection<Roster> extend(Collection<Roster> rosters, int member) {
        List<Roster> next =
                kinds.others().stream().map(kind -> of(kind, member)).toList();
        Map<List<Map<Long, Long>>, Roster> extended = new LinkedHashMap<>();
        for (Roster roster : rosters) {
            for (Roster more : next) {
                Roster both = plus(roster, more);
                extended.merge(
                        both.adds().stream().map(MemberKinds::costs).toList(),
                        both,
                        (known, other) ->
                                known.context().cost() <= other.context().cost() ? known : other);
            }
        }
        return extended.values();
    }

    private Roster plus(Roster roster, Roster more) {
        List<Map<Long, Way>> adds = new ArrayList<>();
        for (int block = 0; block < countings.size(); block++) {
            Map<Long, Way> some = roster.adds().get(block);
            Map<Long, Way> others = more.adds().get(block);
            effort.spend((long) some.size() * others.size());
            adds.add(countings.get(block).plus(some, others));
        }
        return new Roster(roster.context().and(more.context()), adds);
    }
}
