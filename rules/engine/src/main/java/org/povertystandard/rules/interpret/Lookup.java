package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactValue;

/** A cell of a table. */
record Lookup(CellTable table, Slot column, QuantityNode at, Quantity.Match match) implements QuantityNode {
    /** Where a table does not reach it says nothing, not even that there is nothing to say. */
    private static final Interval BEYOND_THE_TABLE = Interval.UNBOUNDED;

    @Override
    public Interval value(Facts facts) {
        Answer answer = facts.answer(column);
        Interval place = at.value(facts);
        if (answer.value() instanceof FactValue.NotApplicable || place.isAbsent()) {
            return Interval.ABSENT;
        }
        if (place.isExact() && answer.value() instanceof FactValue.Code code && !answer.maybeNotAsked()) {
            int row = table.rowFor(place.exact(), match);
            return row < 0 ? BEYOND_THE_TABLE : table.cell(row, table.column(code.code()));
        }
        Interval value = Interval.hull(cells(answer, place));
        return answer.maybeNotAsked() || place.presence() == Interval.Presence.MAYBE ? value.maybeAbsent() : value;
    }

    /** The cells that may answer. */
    List<Interval> cells(Answer answer, Interval place) {
        int first = place.low() == null ? -1 : table.rowFor(place.low(), match);
        int last = place.high() == null ? afterLast() : table.rowFor(place.high(), match);
        boolean pastTheEnd = match == Quantity.Match.EARLIEST_NOT_BELOW && last < 0;
        List<Interval> cells = new ArrayList<>();
        if (pastTheEnd && first < 0) {
            return List.of(BEYOND_THE_TABLE);
        }
        if (first < 0 || pastTheEnd) {
            cells.add(BEYOND_THE_TABLE);
        }
        int end = pastTheEnd ? table.rows().size() - 1 : last;
        List<String> codes = answer.value() instanceof FactValue.Code code ? List.of(code.code()) : column.codes();
        for (int row = Math.max(first, 0); row <= end; row++) {
            for (String code : codes) {
                cells.add(table.cell(row, table.column(code)));
            }
        }
        return cells;
    }

    private int afterLast() {
        return match == Quantity.Match.EARLIEST_NOT_BELOW ? -1 : table.rows().size() - 1;
    }

    @Override
    public void parts(Parts parts) {
        parts.slot(column);
        parts.quantity(at);
    }
}
