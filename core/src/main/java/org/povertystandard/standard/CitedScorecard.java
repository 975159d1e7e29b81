package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.Scorecard;

/**
 * A scorecard with its source.
 *
 * @param scorecard the points
 * @param cite where it stands; not empty
 */
public record CitedScorecard(Scorecard scorecard, List<CitationId> cite) {
    public CitedScorecard {
        cite = List.copyOf(cite);
    }
}
