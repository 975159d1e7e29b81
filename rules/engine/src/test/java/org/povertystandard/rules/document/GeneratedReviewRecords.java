package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.determination.Determination;
import org.povertystandard.review.Decision;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.standard.CategoryId;

/** Determinations, undecided and decided, as computed and otherwise, with corrections. */
final class GeneratedReviewRecords {
    private GeneratedReviewRecords() {}

    /** What a decision says, before it has a place among others. */
    private record Draft(
            Optional<CategoryId> decided, int days, String number, Optional<String> office, Optional<String> reason) {}

    static Arbitrary<ReviewRecord> any() {
        return Combinators.combine(
                        GeneratedDeterminations.any(), drafts().list().ofMaxSize(3))
                .as(GeneratedReviewRecords::record)
                .withoutEdgeCases();
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        GeneratedDeterminations.id(CategoryId::of).optional(),
                        Arbitraries.integers().between(0, 400),
                        text(),
                        text().optional(),
                        text().optional())
                .as(Draft::new);
    }

    private static ReviewRecord record(Determination computed, List<Draft> drafts) {
        ReviewRecord record = ReviewRecord.of(computed);
        for (Draft draft : drafts) {
            record = record.with(decision(record, draft));
        }
        return record;
    }

    /** As computed where the draft names no class; with a reason at least where there must be one. */
    private static Decision decision(ReviewRecord record, Draft draft) {
        CategoryId decided =
                draft.decided().or(() -> record.computed().category()).orElse(CategoryId.of("poor"));
        LocalDate earliest = record.inForce()
                .map(Decision::decidedOn)
                .orElse(record.computed().reviewedOn());
        return Decision.builder()
                .decided(decided)
                .decidedOn(earliest.plusDays(draft.days()))
                .number(record.decisions().size() + draft.number())
                .office(draft.office())
                .reason(
                        record.leavesOnly(decided)
                                ? draft.reason()
                                : draft.reason().or(() -> Optional.of("seen")))
                .replaces(record.inForce().map(Decision::reference))
                .build();
    }

    private static Arbitrary<String> text() {
        return GeneratedHouseholds.text();
    }
}
