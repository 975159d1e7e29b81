package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;

/**
 * A line of a test: met when the measure compares so with the limit.
 *
 * @param id its name, once in the test
 * @param label its name for people
 * @param operator between measure and limit, which says whether the limit itself meets the line
 * @param limit the limit, which may depend on the household's area
 * @param cite where it stands; not empty
 */
public record Line(LineId id, Label label, Operator operator, Quantity limit, List<CitationId> cite) {
    public Line {
        cite = List.copyOf(cite);
    }
}
