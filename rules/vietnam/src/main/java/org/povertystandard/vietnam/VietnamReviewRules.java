package org.povertystandard.vietnam;

import org.povertystandard.spi.ReviewRulesSource;
import org.povertystandard.spi.StandardDocument;

/** The law of Vietnam's reviews of poor and near-poor households, from this jar. */
public final class VietnamReviewRules implements ReviewRulesSource {

    /** For the service loader, and for whoever names its source. */
    public VietnamReviewRules() {}

    @Override
    public StandardDocument document() {
        return VietnamStandards.document("review-rules.json");
    }
}
