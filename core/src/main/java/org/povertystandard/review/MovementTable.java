package org.povertystandard.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Truth;

/**
 * The movement of one list in a year, as forms 7.2 (poor) and 7.3 (near-poor) report it. The identity of the forms holds for
 * households and for persons: the number at the end is the number at the beginning, less those who left, and those who entered.
 *
 * <p>A table made of households counts both ends from the files, so the identity fails exactly where something is not accounted for.
 * A table made of counts alone knows no households; what is not given is unknown, unless the identity leaves one value for it.
 *
 * @param list poor or near-poor
 * @param counts what is known
 * @param unaccounted the households of this list that no column accounts for
 */
public record MovementTable(ListStatus list, Map<Flow, Headcount> counts, List<HouseholdMovement> unaccounted) {
    private static final Set<Flow> ENTRIES = EnumSet.of(Flow.RETURNED, Flow.NEWLY_ARISING);

    public MovementTable {
        if (!list.isListed()) {
            throw new IllegalArgumentException("There is a table for the poor list and one for the near-poor list.");
        }
        counts = Map.copyOf(counts);
        unaccounted = List.copyOf(unaccounted);
    }

    /** A table of counts alone. */
    public static MovementTable ofCounts(ListStatus list, Map<Flow, Headcount> counts) {
        return new MovementTable(list, counts, List.of());
    }

    /** The number in a column; empty if it is not known. */
    public Optional<Headcount> count(Flow flow) {
        return Optional.ofNullable(counts.get(flow));
    }

    /** Those who escaped poverty, columns 2 and 3 of form 7.2; for the near-poor list, those who rose above. */
    public Optional<Headcount> escaped() {
        Optional<Headcount> above = count(Flow.ROSE_ABOVE);
        return list == ListStatus.POOR
                ? above.flatMap(up -> count(Flow.TO_OTHER_LIST).map(up::plus))
                : above;
    }

    /**
     * The columns that are not known. Returned and newly arising are one question where only their sum can be known; where nothing
     * is known of either, the sum is what is asked for.
     */
    public Set<Flow> unknown() {
        Set<Flow> unknown = EnumSet.allOf(Flow.class);
        unknown.removeAll(counts.keySet());
        if (counts.keySet().containsAll(ENTRIES)) {
            unknown.remove(Flow.RETURNED_OR_NEWLY_ARISING);
        } else if (counts.containsKey(Flow.RETURNED_OR_NEWLY_ARISING) || unknown.containsAll(ENTRIES)) {
            unknown.removeAll(ENTRIES);
        } else {
            unknown.remove(Flow.RETURNED_OR_NEWLY_ARISING);
        }
        return unknown;
    }

    /** The number at the end less what the other columns make of it; empty if a column is not known. */
    public Optional<Headcount> difference() {
        return unknown().isEmpty()
                ? Optional.of(count(Flow.CLOSING).orElseThrow().minus(flows()))
                : Optional.empty();
    }

    private Headcount flows() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().times(entry.getKey().sign()))
                .reduce(Headcount.NONE, Headcount::plus);
    }

    /**
     * Whether the identity holds and no household is unaccounted for: one that vanished and one that appeared leave no difference,
     * and still nobody knows what became of them. Unknown if a column is.
     */
    public Truth addsUp() {
        return unaccounted.isEmpty()
                ? difference().map(rest -> Truth.of(rest.isZero())).orElse(Truth.UNKNOWN)
                : Truth.FALSE;
    }

    /** This table, with the one column that the identity leaves a single value for; unchanged if none or several are unknown. */
    public MovementTable completed() {
        Set<Flow> unknown = unknown();
        if (unknown.size() != 1) {
            return this;
        }
        Flow missing = unknown.iterator().next();
        Headcount rest = missing == Flow.CLOSING
                ? flows()
                : count(Flow.CLOSING).orElseThrow().minus(flows()).times(missing.sign());
        Map<Flow, Headcount> all = new EnumMap<>(Flow.class);
        all.putAll(counts);
        all.put(missing, rest);
        return new MovementTable(list, all, unaccounted);
    }

    /**
     * Two tables of one list together, column by column, as the summary rows of the forms are.
     *
     * @throws IllegalArgumentException if they are of different lists
     */
    public MovementTable plus(MovementTable other) {
        if (list != other.list) {
            throw new IllegalArgumentException("Tables of two lists do not add up.");
        }
        Map<Flow, Headcount> sums = new EnumMap<>(Flow.class);
        counts.forEach((flow, count) -> other.count(flow).ifPresent(more -> sums.put(flow, count.plus(more))));
        List<HouseholdMovement> all = new ArrayList<>(unaccounted);
        all.addAll(other.unaccounted);
        return new MovementTable(list, sums, all);
    }

    /** A table of nobody. */
    public static MovementTable none(ListStatus list) {
        return new MovementCounter(list).table();
    }
}
