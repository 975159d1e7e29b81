package org.povertystandard.review;

import java.util.List;
import org.povertystandard.standard.CitationId;

/**
 * How long a household that left both lists counts as newly escaped.
 *
 * @param inForce when the rule holds
 * @param years the most years since it left the lists, inclusive
 * @param cite where it stands; not empty
 */
public record NewlyEscapedRule(InForce inForce, int years, List<CitationId> cite) {
    public NewlyEscapedRule {
        cite = List.copyOf(cite);
        if (years < 1) {
            throw new IllegalArgumentException("A household is newly escaped for at least one year.");
        }
    }
}
