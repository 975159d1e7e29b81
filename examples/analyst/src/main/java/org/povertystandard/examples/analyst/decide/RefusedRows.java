package org.povertystandard.examples.analyst.decide;

import java.util.List;
import org.povertystandard.rules.document.Problem;

/** Takes what is refused: one row, or one determination, with everything that is wrong with it. */
@FunctionalInterface
public interface RefusedRows {
    void refuse(String household, List<Problem> problems);
}
