package org.povertystandard.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Questions are called ranked only where one of them was: knowing all classes exactly does not say what to ask first. */
class MissingRankedTest {
    private static final MissingFact RANKED = missing("toilet", 1, 3);
    private static final MissingFact NOT_RANKED = missing("area", 2, 0);

    private static MissingFact missing(String fact, int classesLeft, int answers) {
        return new MissingFact(Optional.empty(), List.of(FactId.of(fact)), classesLeft, 0, answers);
    }

    private static Determination determined(Precision precision, MissingFact... missing) {
        return Determination.builder()
                .household(HouseholdId.of("h"))
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .appliedOn(LocalDate.of(2024, 12, 31))
                .standard(StandardId.of("example"))
                .standardHash(ContentHash.of("0".repeat(64)))
                .engine(new EngineId("reference", "1"))
                .test(TestId.of("circular"))
                .possible(List.of(CategoryId.of("poor"), CategoryId.of("near-poor")))
                .precision(precision)
                .profile(new DeprivationProfile(List.of()))
                .missing(List.of(missing))
                .build();
    }

    @Test
    void one_question_that_was_ranked_stands_in_front_of_those_that_were_not() {
        assertThat(determined(Precision.EXACT, RANKED, NOT_RANKED).isMissingRanked())
                .isTrue();
    }

    @Test
    void none_that_was_ranked_is_the_forms_order_even_where_the_classes_are_exact() {
        assertThat(determined(Precision.EXACT, NOT_RANKED, NOT_RANKED).isMissingRanked())
                .isFalse();
        assertThat(determined(Precision.BOUND, NOT_RANKED, NOT_RANKED).isMissingRanked())
                .isFalse();
    }

    @Test
    void one_question_or_none_is_in_order() {
        assertThat(determined(Precision.BOUND, NOT_RANKED).isMissingRanked()).isTrue();
        assertThat(determined(Precision.EXACT).isMissingRanked()).isTrue();
    }
}
