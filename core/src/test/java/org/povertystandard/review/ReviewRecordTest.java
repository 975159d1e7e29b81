package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.povertystandard.review.Reviews.DECISION;
import static org.povertystandard.review.Reviews.REVIEW;
import static org.povertystandard.review.Reviews.decision;
import static org.povertystandard.review.Reviews.left;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.standard.CategoryId;

class ReviewRecordTest {
    private static final ReviewRecord POOR = ReviewRecord.of(left("poor"));

    private static List<DecisionRule> broken(ReviewRecord record, Decision next) {
        return record.problemsOf(next).stream().map(DecisionProblem::rule).toList();
    }

    @Test
    void nothing_is_in_force_before_a_decision_whatever_was_computed() {
        assertThat(POOR.computed().category()).contains(CategoryId.of("poor"));
        assertThat(POOR.inForce()).isEmpty();
    }

    @Test
    void a_decision_leaves_what_was_computed_as_it_is() {
        ReviewRecord record =
                POOR.with(decision("near-poor", "1").reason("a second income").build());

        assertThat(record.computed()).isEqualTo(left("poor"));
        assertThat(record.inForce().orElseThrow().decided()).isEqualTo(CategoryId.of("near-poor"));
        assertThat(POOR.decisions()).isEmpty();
    }

    @Test
    void a_decision_as_computed_needs_no_reason_and_may_have_one() {
        assertThat(broken(POOR, decision("poor", "1").build())).isEmpty();
        assertThat(broken(POOR, decision("poor", "1").reason("as computed").build()))
                .isEmpty();
    }

    @Test
    void a_decision_other_than_computed_needs_a_reason() {
        assertThat(broken(POOR, decision("near-poor", "1").build())).containsExactly(DecisionRule.REASON);
    }

    @Test
    void where_several_classes_are_left_each_needs_a_reason() {
        ReviewRecord open = ReviewRecord.of(left("poor", "near-poor"));

        assertThat(broken(open, decision("poor", "1").build())).containsExactly(DecisionRule.REASON);
        assertThat(broken(open, decision("near-poor", "1").build())).containsExactly(DecisionRule.REASON);
        assertThat(broken(open, decision("poor", "1").reason("seen on the spot").build()))
                .isEmpty();
        assertThat(open.leavesOnly(CategoryId.of("poor"))).isFalse();
    }

    @Test
    void where_the_law_leaves_no_class_a_reason_is_needed() {
        assertThat(broken(ReviewRecord.of(left()), decision("poor", "1").build()))
                .containsExactly(DecisionRule.REASON);
    }

    @Test
    void a_decision_is_taken_on_the_review_date_or_later() {
        assertThat(broken(POOR, decision("poor", "1").decidedOn(REVIEW).build()))
                .isEmpty();
        assertThat(broken(
                        POOR,
                        decision("poor", "1").decidedOn(REVIEW.minusDays(1)).build()))
                .containsExactly(DecisionRule.AFTER_REVIEW);
    }

    @Test
    void a_correction_is_in_force_and_the_earlier_decision_stays() {
        Decision first = decision("poor", "1").build();
        Decision second =
                decision("near-poor", "2").reason("moved in").replaces(first).build();
        Decision third = decision("poor", "3").replaces(second).build();

        ReviewRecord record = POOR.with(first).with(second).with(third);

        assertThat(record.decisions()).containsExactly(first, second, third);
        assertThat(record.inForce()).contains(third);
        assertThat(record).isEqualTo(new ReviewRecord(left("poor"), List.of(first, second, third)));
    }

    @Test
    void a_second_decision_that_replaces_nothing_is_refused() {
        ReviewRecord decided = POOR.with(decision("poor", "1").build());

        assertThat(broken(decided, decision("poor", "2").build())).containsExactly(DecisionRule.SAYS_WHAT_IT_REPLACES);
    }

    @Test
    void a_correction_names_a_decision_that_is_there_by_number_and_day() {
        Decision first = decision("poor", "1").build();
        Decision nextDay = decision("poor", "1").decidedOn(DECISION.plusDays(1)).build();

        assertThat(broken(POOR, decision("poor", "2").replaces(first).build()))
                .containsExactly(DecisionRule.REPLACES_WHAT_IS_THERE);
        assertThat(broken(
                        POOR.with(first),
                        decision("poor", "2")
                                .decidedOn(DECISION.plusDays(2))
                                .replaces(nextDay)
                                .build()))
                .containsExactly(DecisionRule.REPLACES_WHAT_IS_THERE);
    }

    @Test
    void what_was_replaced_is_not_replaced_again() {
        Decision first = decision("poor", "1").build();
        Decision second = decision("poor", "2").replaces(first).build();

        assertThat(broken(
                        POOR.with(first).with(second),
                        decision("poor", "3").replaces(first).build()))
                .containsExactly(DecisionRule.REPLACES_WHAT_IS_IN_FORCE);
    }

    @Test
    void a_correction_is_not_older_than_what_it_corrects() {
        Decision first = decision("poor", "1").build();
        Decision sameDay = decision("poor", "2").replaces(first).build();
        Decision dayBefore = decision("poor", "2")
                .decidedOn(DECISION.minusDays(1))
                .replaces(first)
                .build();

        assertThat(broken(POOR.with(first), sameDay)).isEmpty();
        assertThat(broken(POOR.with(first), dayBefore)).containsExactly(DecisionRule.AFTER_THE_ONE_REPLACED);
    }

    @Test
    void two_decisions_of_one_day_have_two_numbers_and_a_year_later_numbers_begin_again() {
        Decision first = decision("poor", "1").build();
        Decision again = decision("poor", "1").replaces(first).build();
        Decision yearLater = decision("poor", "1")
                .decidedOn(DECISION.plusYears(1))
                .replaces(first)
                .build();

        assertThat(broken(POOR.with(first), again)).containsExactly(DecisionRule.NUMBER_OF_ITS_OWN);
        assertThat(broken(POOR.with(first), yearLater)).isEmpty();
    }

    @Test
    void the_exception_tells_everything_and_no_class_date_number_or_reason() {
        Decision first = decision("near-poor", "125/QĐ-UBND")
                .decidedOn(REVIEW.minusDays(9))
                .build();
        Decision second =
                decision("not-poor", "126/QĐ-UBND").reason("sold the buffalo").build();

        var refusal = catchThrowableOfType(
                InvalidReviewRecordException.class, () -> new ReviewRecord(left("poor"), List.of(first, second)));

        assertThat(refusal.problems())
                .containsExactly(
                        new DecisionProblem(0, DecisionRule.AFTER_REVIEW),
                        new DecisionProblem(0, DecisionRule.REASON),
                        new DecisionProblem(1, DecisionRule.SAYS_WHAT_IT_REPLACES));
        assertThat(refusal)
                .hasMessage("The decisions on the household (h-17) cannot be recorded:\n"
                        + "- decisions[0].decidedOn: A decision is taken on the review date or later, not before it.\n"
                        + "- decisions[0].reason: A reason must be given where the class decided is not the one computed, or"
                        + " where the computation did not leave one class.\n"
                        + "- decisions[1].replaces: There is a decision for this review already. A further one names the"
                        + " number and the day of the one it replaces.");
    }

    @Test
    void blank_texts_are_no_texts() {
        assertThatThrownBy(() -> decision("poor", "1").reason(" ").build())
                .hasMessage("The office and the reason of a decision are left out or not blank.");
        assertThatThrownBy(() -> decision("poor", "1").office("\t").build())
                .hasMessage("The office and the reason of a decision are left out or not blank.");
        assertThatThrownBy(() -> decision("poor", " "))
                .hasMessage("The number of a decision is not blank and has at most 200 characters.");
        assertThatThrownBy(() -> decision("poor", "1".repeat(201)))
                .hasMessage("The number of a decision is not blank and has at most 200 characters.");
    }
}
