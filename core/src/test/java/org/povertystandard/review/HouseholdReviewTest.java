package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;

class HouseholdReviewTest {
    @Test
    void what_is_changed_in_a_list_after_building_is_not_changed_in_the_review() {
        List<CategoryId> computed = new ArrayList<>(List.of(CategoryId.of("poor")));
        HouseholdReview review = HouseholdReview.builder()
                .household(HouseholdId.of("h-17"))
                .reportingYear(Year.of(2024))
                .computed(computed)
                .build();

        computed.add(CategoryId.of("near-poor"));

        assertThat(review.computed()).contains(List.of(CategoryId.of("poor")));
    }
}
