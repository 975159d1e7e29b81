package org.povertystandard.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Counts the movements of one list into the columns of its table. */
final class MovementCounter {
    private final ListStatus list;
    private final Map<Flow, Headcount> counts = new EnumMap<>(Flow.class);
    private final List<HouseholdMovement> unaccounted = new ArrayList<>();

    MovementCounter(ListStatus list) {
        this.list = list;
        for (Flow flow : Flow.values()) {
            counts.put(flow, Headcount.NONE);
        }
    }

    MovementTable table() {
        return new MovementTable(list, counts, unaccounted);
    }

    void add(HouseholdMovement movement) {
        Optional<Listing> left = movement.opening().filter(listing -> listing.isOn(list));
        Optional<Listing> now = movement.closing().filter(listing -> listing.isOn(list));
        left.ifPresent(listing -> count(Flow.OPENING, listing));
        now.ifPresent(listing -> count(Flow.CLOSING, listing));
        if (movement.movement().isUnaccounted()) {
            if (mayBeOn(movement.opening()) || mayBeOn(movement.closing())) {
                unaccounted.add(movement);
            }
        } else if (left.isPresent() && now.isPresent()) {
            changeOfMembers(left.orElseThrow().persons(), now.orElseThrow().persons());
        } else {
            left.ifPresent(listing -> count(outflow(movement.movement()), listing));
            now.ifPresent(listing -> count(inflow(movement.movement()), listing));
        }
    }

    /** Where it is not known where a household stood, it may have stood here. */
    private boolean mayBeOn(Optional<Listing> end) {
        return end.filter(listing -> listing.mayBeOn(list)).isPresent();
    }

    static Flow outflow(Movement movement) {
        return switch (movement) {
            case BECAME_NEAR_POOR, BECAME_POOR -> Flow.TO_OTHER_LIST;
            case ROSE_ABOVE, ESCAPED_NEAR_POOR -> Flow.ROSE_ABOVE;
            default -> Flow.OTHER_DECREASE;
        };
    }

    static Flow inflow(Movement movement) {
        return switch (movement) {
            case BECAME_NEAR_POOR, BECAME_POOR -> Flow.FROM_OTHER_LIST;
            case RETURNED -> Flow.RETURNED;
            case NEWLY_ARISING -> Flow.NEWLY_ARISING;
            case RETURNED_OR_NEWLY_ARISING -> Flow.RETURNED_OR_NEWLY_ARISING;
            default -> Flow.OTHER_INCREASE;
        };
    }

    private void count(Flow flow, Listing listing) {
        OptionalInt persons = listing.persons();
        merge(flow, persons.isPresent() ? Headcount.of(1, persons.getAsInt()) : Headcount.ofHouseholds(1));
    }

    /** Of a household that stays on the list: net, one household at a time. */
    private void changeOfMembers(OptionalInt before, OptionalInt after) {
        if (before.isEmpty() || after.isEmpty()) {
            merge(Flow.OTHER_DECREASE, Headcount.ofUnknownChange());
            merge(Flow.OTHER_INCREASE, Headcount.ofUnknownChange());
            return;
        }
        int more = after.getAsInt() - before.getAsInt();
        merge(more < 0 ? Flow.OTHER_DECREASE : Flow.OTHER_INCREASE, Headcount.of(0, Math.abs(more)));
    }

    private void merge(Flow flow, Headcount more) {
        counts.merge(flow, more, Headcount::plus);
    }
}
