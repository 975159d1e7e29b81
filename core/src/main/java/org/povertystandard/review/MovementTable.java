package org.povertystandard.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.povertystandard.criterion.Truth;

/**
 * The movement of one list in a year, as forms 7.2 (poor) and 7.3 (near-poor) report it. The identity of the forms holds for
 * households and for persons: the number at the end is the number at the beginning, less those who left, and those who entered.
 *
 * <p>A table made of households counts both ends from the files, so the identity fails exactly where something is not accounted for.
 * Its columns hold who is certain; who may belong in them is {@link #open}.
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

    /**
     * The number at the end less what the other columns make of it. Empty if a column is not known, unless it is a single one that
     * would have to be negative: then the difference is there whatever it is, and is told as that of nobody in it.
     */
    public Optional<Headcount> difference() {
        return unknown().isEmpty() || missing().filter(Headcount::isNegative).isPresent()
                ? Optional.of(count(Flow.CLOSING).orElse(Headcount.NONE).minus(flows()))
                : Optional.empty();
    }

    /** What the identity leaves for the one column that is not known; it can be negative. Empty if none or several are unknown. */
    private Optional<Headcount> missing() {
        Set<Flow> unknown = unknown();
        if (unknown.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unknown.iterator().next().sign()) {
                    case 1 -> count(Flow.CLOSING).orElseThrow().minus(flows());
                    case -1 -> flows().minus(count(Flow.CLOSING).orElseThrow());
                    default -> flows();
                });
    }

    private Headcount flows() {
        return sum(1).minus(sum(-1));
    }

    private Headcount sum(int sign) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().sign() == sign)
                .map(Map.Entry::getValue)
                .reduce(Headcount.NONE, Headcount::plus);
    }

    /**
     * How many households a column leaves out since it is not known whether they belong in it: those whose class is not known, and
     * in the two columns of entries those that may be in either.
     */
    public long open(Flow flow) {
        return open(flow, OpenColumns::ofHouseholds);
    }

    /** The same of persons, with the households of the column whose number of persons is not known. */
    public long openOfPersons(Flow flow) {
        return open(flow, OpenColumns::ofPersons)
                + count(flow).map(Headcount::unsized).orElse(0L);
    }

    private long open(Flow flow, BiFunction<HouseholdMovement, ListStatus, Set<Flow>> columns) {
        long either = ENTRIES.contains(flow)
                ? count(Flow.RETURNED_OR_NEWLY_ARISING)
                        .map(Headcount::households)
                        .orElse(0L)
                : 0;
        return either
                + unaccounted.stream()
                        .filter(moved -> columns.apply(moved, list).contains(flow))
                        .count();
    }

    /**
     * Whether the identity holds and no household is unaccounted for: one that vanished and one that appeared leave no difference,
     * and still nobody knows what became of them. Unknown if a column is that some number fits.
     */
    public Truth addsUp() {
        return unaccounted.isEmpty()
                ? difference().map(rest -> Truth.of(rest.isZero())).orElse(Truth.UNKNOWN)
                : Truth.FALSE;
    }

    /**
     * This table, with the one column that the identity leaves a single value for; unchanged if none or several are unknown, or if
     * it would be negative, since then some count that is given is wrong.
     */
    public MovementTable completed() {
        return missing()
                .filter(rest -> !rest.isNegative())
                .map(rest -> {
                    Map<Flow, Headcount> all = new EnumMap<>(Flow.class);
                    all.putAll(counts);
                    all.put(unknown().iterator().next(), rest);
                    return new MovementTable(list, all, unaccounted);
                })
                .orElse(this);
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
