/** What can be run: finds the law, applies it to households, reads and writes the documents. */
module org.povertystandard.engine {
    requires static java.compiler;
    requires transitive org.povertystandard.core;
    requires transitive tools.jackson.databind;

    exports org.povertystandard.rules;
    exports org.povertystandard.rules.compile;
    exports org.povertystandard.rules.document;
    exports org.povertystandard.rules.translate;

    uses org.povertystandard.spi.ReviewRulesSource;
    uses org.povertystandard.spi.StandardSource;
}
