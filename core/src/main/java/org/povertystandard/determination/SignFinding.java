package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.CitationId;

/**
 * The state of one sign of an inquiry, and why.
 *
 * @param number its number on the form
 * @param sign the criterion it stands for
 * @param holds true, false or unknown
 * @param reasons the facts that made it so
 * @param cite where the sign stands
 */
public record SignFinding(String number, DefinitionId sign, Truth holds, List<Reason> reasons, List<CitationId> cite) {
    public SignFinding {
        reasons = List.copyOf(reasons);
        cite = List.copyOf(cite);
    }
}
