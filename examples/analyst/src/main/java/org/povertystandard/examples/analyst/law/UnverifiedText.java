package org.povertystandard.examples.analyst.law;

import java.util.Optional;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.PovertyStandard;

/** Says that what has no source at hand was looked at like the rest. */
final class UnverifiedText {
    private UnverifiedText() {}

    /** One line; empty of a standard with a source for everything. */
    static Optional<String> of(PovertyStandard standard, Language language) {
        return Unverified.isIn(standard)
                ? Optional.of(standard.id()
                        + (language == Language.VIETNAMESE
                                ? ": ở đây có xét cả những gì chưa có nguồn đối chiếu (unverified); khi xác định hộ"
                                        + " thì không dùng, trừ khi được yêu cầu."
                                : ": what is marked unverified is looked at here as well; a determination does not use"
                                        + " it unless asked to."))
                : Optional.empty();
    }
}
