package org.povertystandard.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

/**
 * How the households of a year moved between the lists, worked out from where they stood at both ends.
 *
 * <p>What nobody said is not made up: a household that is gone without a word has {@link Movement#VANISHED}, and every table it
 * belongs to says so.
 *
 * @param all of each household that was on a list at one end, or may have been; in the order of the beginning, then of the end
 * @param contradictions households that are in a file although they are said to have ended, or to have come only later
 */
public record Movements(List<HouseholdMovement> all, List<HouseholdId> contradictions) {
    public Movements {
        all = List.copyOf(all);
        contradictions = List.copyOf(contradictions);
    }

    /** The movements of one kind. */
    public List<HouseholdMovement> of(Movement movement) {
        return all.stream().filter(each -> each.movement() == movement).toList();
    }

    /** The table of one list for all households together, whatever areas they are in. */
    public MovementTable table(ListStatus list) {
        var counter = new MovementCounter(list);
        all.forEach(counter::add);
        return counter.table();
    }

    /**
     * The tables of one list by area, in the order of the codes, households of unknown area at the end. A household that changed
     * its area left one table and entered another, whatever else it did; in the table of both areas together it stays, or changes
     * its list. So openings and closings of areas always add up, and the columns between them where nobody moved.
     */
    public Map<Optional<AreaCode>, MovementTable> tables(ListStatus list) {
        Map<Optional<AreaCode>, MovementCounter> counters = new TreeMap<>(
                Comparator.comparing(area -> area.map(AreaCode::value).orElse("\uFFFF")));
        all.stream()
                .flatMap(HouseholdMovement::byArea)
                .forEach(seen -> counters.computeIfAbsent(seen.area(), area -> new MovementCounter(list))
                        .add(seen.movement()));
        Map<Optional<AreaCode>, MovementTable> tables = new LinkedHashMap<>();
        counters.forEach((area, counter) -> tables.put(area, counter.table()));
        return tables;
    }

    /** The same movements with other areas, such as the provinces of communes. */
    public Movements regrouped(Function<AreaCode, AreaCode> areas) {
        return new Movements(
                all.stream()
                        .map(each -> new HouseholdMovement(
                                each.movement(),
                                each.opening()
                                        .map(listing ->
                                                listing.in(listing.area().map(areas))),
                                each.closing()
                                        .map(listing ->
                                                listing.in(listing.area().map(areas)))))
                        .toList(),
                contradictions);
    }

    /** Begins with the two ends of the year. */
    public static Builder between(Collection<Listing> opening, Collection<Listing> closing) {
        return new Builder(byHousehold(opening), byHousehold(closing));
    }

    private static Map<HouseholdId, Listing> byHousehold(Collection<Listing> listings) {
        Map<HouseholdId, Listing> byHousehold = new LinkedHashMap<>();
        for (Listing listing : listings) {
            if (byHousehold.put(listing.household(), listing) != null) {
                throw new IllegalArgumentException(
                        "The household (" + listing.household() + ") stands twice at one end of the year.");
            }
        }
        return byHousehold;
    }

    /** Collects what is known of a year. */
    public static final class Builder {
        private final Map<HouseholdId, Listing> opening;
        private final Map<HouseholdId, Listing> closing;
        private final Map<HouseholdId, Set<HouseholdChange>> changes = new HashMap<>();
        private Extent openingExtent = Extent.EVERY_HOUSEHOLD;
        private Function<HouseholdId, Truth> listedBefore = household -> Truth.UNKNOWN;

        private Builder(Map<HouseholdId, Listing> opening, Map<HouseholdId, Listing> closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** Says which households the beginning holds. Without it, every household. */
        public Builder opening(Extent extent) {
            openingExtent = extent;
            return this;
        }

        /** Says what happened to households in the year. */
        public Builder changes(Map<HouseholdId, Set<HouseholdChange>> happened) {
            happened.forEach((household, some) -> changes.put(household, Set.copyOf(some)));
            return this;
        }

        /** Says who was on a list in a year before the beginning. Without it, that is not known of anybody. */
        public Builder listedBefore(Function<HouseholdId, Truth> known) {
            listedBefore = known;
            return this;
        }

        /** Works it out. */
        public Movements build() {
            List<HouseholdMovement> all = new ArrayList<>();
            opening.forEach((id, before) -> {
                Optional<Listing> after = Optional.ofNullable(closing.get(id));
                after.map(now -> bothEnds(before, now))
                        .orElseGet(() -> ended(before))
                        .ifPresent(movement -> all.add(new HouseholdMovement(movement, Optional.of(before), after)));
            });
            closing.forEach((id, now) -> {
                if (!opening.containsKey(id)) {
                    began(now)
                            .ifPresent(movement ->
                                    all.add(new HouseholdMovement(movement, Optional.empty(), Optional.of(now))));
                }
            });
            return new Movements(all, contradictions());
        }

        private Optional<Movement> bothEnds(Listing before, Listing now) {
            return before.status().isEmpty() || now.status().isEmpty()
                    ? Optional.of(Movement.UNDETERMINED)
                    : Movement.between(
                            before.status().orElseThrow(),
                            now.status().orElseThrow(),
                            listedBefore.apply(now.household()));
        }

        private Optional<Movement> ended(Listing before) {
            if (before.status().isEmpty()) {
                return Optional.of(Movement.UNDETERMINED);
            }
            return before.isListed() ? Optional.of(change(before, false).orElse(Movement.VANISHED)) : Optional.empty();
        }

        private Optional<Movement> began(Listing now) {
            if (now.status().isEmpty()) {
                return Optional.of(Movement.UNDETERMINED);
            }
            if (!now.isListed()) {
                return Optional.empty();
            }
            Optional<Movement> change = change(now, true);
            return change.isPresent() || openingExtent == Extent.EVERY_HOUSEHOLD
                    ? change.or(() -> Optional.of(Movement.APPEARED))
                    : Movement.between(
                            ListStatus.NEITHER, now.status().orElseThrow(), listedBefore.apply(now.household()));
        }

        private Optional<Movement> change(Listing listing, boolean begins) {
            return changes.getOrDefault(listing.household(), Set.of()).stream()
                    .filter(change -> change.begins() == begins)
                    .sorted()
                    .map(HouseholdChange::movement)
                    .findFirst();
        }

        /** A household that both came and ended in the year is in no file, rightly. */
        private List<HouseholdId> contradictions() {
            return changes.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(change -> (change.begins() ? opening : closing).containsKey(entry.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.comparing(HouseholdId::value))
                    .toList();
        }
    }
}
