package org.povertystandard.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** A review of one household, and what may be decided of it. */
final class Reviews {
    static final LocalDate REVIEW = LocalDate.of(2024, 10, 15);
    static final LocalDate DECISION = LocalDate.of(2024, 12, 10);

    private Reviews() {}

    /** Computed with these classes left. */
    static Determination left(String... possible) {
        return Determination.builder()
                .household(HouseholdId.of("h-17"))
                .reviewedOn(REVIEW)
                .appliedOn(LocalDate.of(2024, 12, 31))
                .standard(StandardId.of("example"))
                .standardHash(ContentHash.of("0".repeat(64)))
                .engine(new EngineId("reference", "1"))
                .test(TestId.of("circular"))
                .possible(Stream.of(possible).map(CategoryId::of).toList())
                .precision(Precision.EXACT)
                .profile(new DeprivationProfile(List.of()))
                .build();
    }

    static Decision.Builder decision(String decided, String number) {
        return Decision.builder().decided(decided).decidedOn(DECISION).number(number);
    }
}
