package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.CitationId;

/**
 * Whether a line is met.
 *
 * @param line the line
 * @param operator between measure and limit
 * @param limit the limit that holds for the household
 * @param met true, false or unknown
 * @param cite where the line stands
 */
public record LineOutcome(LineId line, Operator operator, Range limit, Truth met, List<CitationId> cite) {
    public LineOutcome {
        cite = List.copyOf(cite);
    }
}
