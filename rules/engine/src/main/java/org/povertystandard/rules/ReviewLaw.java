package org.povertystandard.rules;

import java.util.List;
import org.povertystandard.review.ReviewRules;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.ReviewRulesReader;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.ReviewRulesSource;

/** Finds the law of reviews: windows of the year, and what a newly escaped household is. */
public final class ReviewLaw {
    private ReviewLaw() {}

    /**
     * The rules of the one source on the class path or module path.
     *
     * @throws InvalidDocumentException if the document has problems
     * @throws NotCoveredException if there is no source, or more than one
     */
    public static ReviewRules bundled() {
        return of(Loading.provided(ReviewRulesSource.class));
    }

    private static ReviewRules of(List<ReviewRulesSource> sources) {
        if (sources.size() != 1) {
            throw new NotCoveredException(
                    "The law of reviews comes from one source; found are " + sources.size() + ".");
        }
        return of(sources.get(0));
    }

    /**
     * The rules of this source.
     *
     * @throws InvalidDocumentException if the document has problems
     */
    public static ReviewRules of(ReviewRulesSource source) {
        return ReviewRulesReader.read(source.document()).orElseThrow();
    }
}
