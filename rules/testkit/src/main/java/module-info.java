/** For test suites: generated households, assertions, portable cases. */
@SuppressWarnings("requires-transitive-automatic")
module org.povertystandard.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.povertystandard.engine;

    exports org.povertystandard.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.povertystandard.testkit.HouseholdProvider;
}
