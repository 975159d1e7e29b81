package org.povertystandard.examples.analyst.forms;

import java.util.List;
import java.util.function.Function;
import org.povertystandard.examples.analyst.review.ReviewRow;

/**
 * What a form of Annex VII counts, and how it is laid out.
 *
 * @param number such as 7.1
 * @param title as printed
 * @param unitHeading the heading over the areas
 * @param layout its rows
 * @param total what the row of the total is called
 * @param columns its columns, from the left
 * @param breakdowns the rows of each area
 * @param rowsUnderArea whether these rows stand under a row of the area that is empty
 * @param notes what the form prints beneath, and what we add
 */
record FormSpec(
        String number,
        String title,
        String unitHeading,
        Layout layout,
        String total,
        List<FormColumn> columns,
        List<Breakdown> breakdowns,
        boolean rowsUnderArea,
        List<String> notes) {
    FormSpec {
        columns = List.copyOf(columns);
        breakdowns = List.copyOf(breakdowns);
        notes = List.copyOf(notes);
    }

    /**
     * One of the rows of each area.
     *
     * @param label what it is called; blank if it is the only one
     * @param counts what one household adds to each count
     */
    record Breakdown(String label, List<Function<ReviewRow, Amount>> counts) {
        Breakdown {
            counts = List.copyOf(counts);
        }
    }

    boolean hasBreakdownColumn() {
        return breakdowns.size() > 1 && !rowsUnderArea;
    }
}
