/** The law of Vietnam as data, and the source that yields it. */
module org.povertystandard.vietnam {
    requires org.povertystandard.core;

    exports org.povertystandard.vietnam;

    provides org.povertystandard.spi.ReviewRulesSource with
            org.povertystandard.vietnam.VietnamReviewRules;
    provides org.povertystandard.spi.StandardSource with
            org.povertystandard.vietnam.VietnamStandards;
}
