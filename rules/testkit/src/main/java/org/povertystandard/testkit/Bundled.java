package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/** The standards that are found as services, read once. */
final class Bundled {
    private static final Standards STANDARDS = Standards.bundled();

    private Bundled() {}

    static Optional<PovertyStandard> standard(StandardId id) {
        return STANDARDS.find(id).map(LoadedStandard::standard);
    }
}
