package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Determination;
import org.povertystandard.standard.CategoryId;

class ReviewRecordProperties {
    private static final List<String> CLASSES = List.of("poor", "near-poor", "not-poor");

    /** Whatever is tried, in whatever order: nothing recorded is lost or changed, and nothing refused leaves a trace. */
    @Property
    void a_record_only_grows(@ForAll("computed") Determination computed, @ForAll("attempts") List<Decision> attempts) {
        ReviewRecord record = ReviewRecord.of(computed);
        for (Decision attempt : attempts) {
            ReviewRecord before = record;
            if (before.problemsOf(attempt).isEmpty()) {
                record = before.with(attempt);
                int recorded = before.decisions().size();
                assertThat(record.decisions()).hasSize(recorded + 1);
                assertThat(record.decisions().subList(0, recorded)).isEqualTo(before.decisions());
                assertThat(record.inForce()).contains(attempt);
            }
            assertThat(record.computed()).isSameAs(computed);
        }
        assertThat(new ReviewRecord(computed, record.decisions())).isEqualTo(record);
    }

    @Property
    void what_is_recorded_was_computed_or_has_a_reason(
            @ForAll("computed") Determination computed, @ForAll("attempts") List<Decision> attempts) {
        ReviewRecord record = ReviewRecord.of(computed);
        for (Decision attempt : attempts) {
            record = record.problemsOf(attempt).isEmpty() ? record.with(attempt) : record;
        }

        assertThat(record.decisions())
                .allSatisfy(decision -> assertThat(computed.category().equals(Optional.of(decision.decided()))
                                || decision.reason().isPresent())
                        .isTrue());
    }

    @Provide
    Arbitrary<Determination> computed() {
        return Arbitraries.subsetOf(CLASSES).map(classes -> Reviews.left(classes.toArray(String[]::new)));
    }

    /** Few numbers and days, so that they often meet. */
    @Provide
    Arbitrary<List<Decision>> attempts() {
        Arbitrary<DecisionReference> references = Combinators.combine(
                        Arbitraries.of("1", "2", "3").map(DecisionNumber::of),
                        Arbitraries.integers().between(-1, 3))
                .as((number, days) -> new DecisionReference(number, Reviews.REVIEW.plusDays(days)));
        return Combinators.combine(
                        Arbitraries.of(CLASSES).map(CategoryId::of),
                        references,
                        references.optional(),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("seen on the spot")))
                .as((decided, own, replaced, reason) -> Decision.builder()
                        .decided(decided)
                        .number(own.number())
                        .decidedOn(own.decidedOn())
                        .replaces(replaced)
                        .reason(reason)
                        .build())
                .list()
                .ofMaxSize(20);
    }
}
