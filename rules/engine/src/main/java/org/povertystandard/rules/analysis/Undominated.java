package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out combinations of members that are of no use: another can add, to every block, whatever they can, and no way of doing
 * so costs more with it. So it remains when both are joined by the same members, and the plainest household of every outcome is
 * among those that are left.
 *
 * <p>This is what keeps many members in reach: a third child of the same age can do nothing that a second child and a grown-up
 * cannot do as plainly, so that the number of combinations hardly grows with the number of members.
 */
final class Undominated {
    private static final long NEVER = Long.MAX_VALUE;

    private final Effort effort;
    private final Map<Rosters.Pair, Long> known = new HashMap<>();

    Undominated(Effort effort) {
        this.effort = effort;
    }

    List<Roster> of(Collection<Roster> rosters) {
        List<Roster> plainest = new ArrayList<>(rosters);
        plainest.sort(Comparator.comparingLong(Roster::least));
        List<Roster> kept = new ArrayList<>();
        for (Roster roster : plainest) {
            if (kept.stream().noneMatch(other -> dominates(other, roster))) {
                kept.add(roster);
            }
        }
        return kept;
    }

    /** Whether one can do whatever the other can, and no dearer. */
    boolean dominates(Roster one, Roster other) {
        effort.spend(1);
        long dearer = one.cost() - other.cost();
        for (int block = 0; block < one.adds().size(); block++) {
            long more = dearer(one.adds().get(block), other.adds().get(block));
            if (more == NEVER) {
                return false;
            }
            dearer += more;
        }
        return dearer <= 0;
    }

    /** By how much one is dearer than the other at most, in something that the other can add; negative if it never is. */
    private long dearer(Roster.Adds one, Roster.Adds other) {
        return one == other ? 0 : known.computeIfAbsent(new Rosters.Pair(one, other), Undominated::compared);
    }

    private static long compared(Rosters.Pair both) {
        long[] most = {Long.MIN_VALUE};
        both.more().costs().each((counts, cost) -> {
            long own = both.some().costs().of(counts);
            most[0] = own < 0 ? NEVER : Math.max(most[0], own - cost);
        });
        return most[0];
    }
}
