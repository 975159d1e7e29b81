package org.povertystandard.review;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;

/**
 * The columns of a table that a household may belong in and is not counted in, since it is not known where it stood at one of the two
 * ends. Whoever vanished or appeared without a word is no such household: that it is missing is known, and the table says so.
 */
final class OpenColumns {
    private final HouseholdMovement moved;
    private final ListStatus list;
    private final Set<Flow> columns = EnumSet.noneOf(Flow.class);
    private boolean mayStay;

    private OpenColumns(HouseholdMovement moved, ListStatus list) {
        this.moved = moved;
        this.list = list;
        if (moved.movement() == Movement.UNDETERMINED) {
            ends();
            between();
        }
    }

    /** Those that it may be counted in as a household. */
    static Set<Flow> ofHouseholds(HouseholdMovement moved, ListStatus list) {
        return new OpenColumns(moved, list).columns;
    }

    /** Those that its persons may be counted in: also the changes of members, if it may have stayed on the list. */
    static Set<Flow> ofPersons(HouseholdMovement moved, ListStatus list) {
        var open = new OpenColumns(moved, list);
        if (open.mayStay) {
            open.changeOfMembers();
        }
        return open.columns;
    }

    private void ends() {
        moved.opening().filter(end -> end.mayBeOn(list) && !end.isOn(list)).ifPresent(end -> columns.add(Flow.OPENING));
        moved.closing().filter(end -> end.mayBeOn(list) && !end.isOn(list)).ifPresent(end -> columns.add(Flow.CLOSING));
    }

    private void between() {
        if (moved.opening().isEmpty()) {
            columns.addAll(EnumSet.of(Flow.RETURNED, Flow.NEWLY_ARISING, Flow.OTHER_INCREASE));
        } else if (moved.closing().isEmpty()) {
            columns.add(Flow.OTHER_DECREASE);
        } else {
            for (ListStatus before : moved.opening().orElseThrow().possible()) {
                moved.closing().orElseThrow().possible().forEach(now -> between(before, now));
            }
        }
    }

    private void between(ListStatus before, ListStatus now) {
        if (before == list && now == list) {
            mayStay = true;
        } else if (before == list) {
            columns.add(MovementCounter.outflow(movement(before, now)));
        } else if (now == list && before == ListStatus.NEITHER) {
            columns.addAll(EnumSet.of(Flow.RETURNED, Flow.NEWLY_ARISING));
        } else if (now == list) {
            columns.add(MovementCounter.inflow(movement(before, now)));
        }
    }

    private static Movement movement(ListStatus before, ListStatus now) {
        return Movement.between(before, now, Truth.UNKNOWN).orElseThrow();
    }

    private void changeOfMembers() {
        OptionalInt before = moved.opening().orElseThrow().persons();
        OptionalInt now = moved.closing().orElseThrow().persons();
        if (before.isEmpty() || now.isEmpty()) {
            Stream.of(Flow.OTHER_DECREASE, Flow.OTHER_INCREASE).forEach(columns::add);
        } else if (before.getAsInt() != now.getAsInt()) {
            columns.add(before.getAsInt() > now.getAsInt() ? Flow.OTHER_DECREASE : Flow.OTHER_INCREASE);
        }
    }
}
