package org.povertystandard.rules.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the blocks of members come to together, whatever they give points for.
 *
 * @param blocks the blocks
 * @param rosters the combinations of members
 * @param turns for each block, what it comes to with what members can add
 */
record MemberFronts(
        List<Block> blocks, Collection<Roster> rosters, List<Map<Roster.Adds, Turns>> turns, Effort effort) {

    /** The sums, with these points. */
    Front of(PointTable points) {
        var all = new Front();
        Map<List<Roster.Adds>, Front> known = new HashMap<>();
        known.put(List.of(), Front.of(points.none(), Way.NOTHING));
        for (Roster roster : rosters) {
            effort.spend(1);
            all.addAll(front(roster.adds(), points, known), roster);
        }
        return all;
    }

    /** What the first blocks come to together; combinations of members share it as far as they are alike. */
    private Front front(List<Roster.Adds> adds, PointTable points, Map<List<Roster.Adds>, Front> known) {
        Front front = known.get(adds);
        if (front == null) {
            int last = adds.size() - 1;
            Front next = points.front(blocks.get(last), turns.get(last).get(adds.get(last)));
            front = front(adds.subList(0, last), points, known).plus(next, points.layout(), effort);
            known.put(List.copyOf(adds), front);
        }
        return front;
    }
}
