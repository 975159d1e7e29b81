package org.povertystandard.examples.analyst.summary;

import java.util.List;
import org.povertystandard.examples.analyst.table.Assumptions;

/**
 * What the summary says of how the input was read.
 *
 * @param absentColumns columns that the tables do not have
 * @param assumptions what was assumed of cells
 * @param notes what to tell of the groups
 * @param counts how much was answered, and how much left out
 */
public record InputFacts(
        List<String> absentColumns, List<Assumptions.Row> assumptions, List<String> notes, InputCounts counts) {
    public InputFacts {
        absentColumns = List.copyOf(absentColumns);
        assumptions = List.copyOf(assumptions);
        notes = List.copyOf(notes);
    }
}
