package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.ContentHash;

/** The standards that are found as services, read once. */
final class Bundled {
    private static final Standards STANDARDS = Standards.bundled();

    private Bundled() {}

    static Optional<LoadedStandard> standard(ContentHash hash) {
        return STANDARDS.find(hash);
    }
}
