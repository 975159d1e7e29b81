package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.fact.Label;

/**
 * A lookup table with its source.
 *
 * @param table the numbers
 * @param label its name for people
 * @param unit the unit of its cells
 * @param cite where it stands; not empty
 */
public record Table(LookupTable table, Label label, String unit, List<CitationId> cite) {
    public Table {
        cite = List.copyOf(cite);
    }
}
