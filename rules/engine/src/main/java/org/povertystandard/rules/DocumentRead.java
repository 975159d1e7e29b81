package org.povertystandard.rules;

import java.util.List;
import java.util.Optional;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.StandardDocument;

/**
 * What came of one of several documents that were read together.
 *
 * @param document the document
 * @param standard its standard; empty if it has problems of its own
 * @param problems everything that is wrong with it, by itself or beside the others
 */
public record DocumentRead(StandardDocument document, Optional<LoadedStandard> standard, List<Problem> problems) {
    public DocumentRead {
        problems = List.copyOf(problems);
    }
}
