package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import org.povertystandard.household.Household;
import org.povertystandard.review.Decision;
import org.povertystandard.review.DecisionProblem;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.standard.TestId;

/** The commune decides: beside what was computed, never in its place; a correction leaves the first decision where it is. */
public final class RecordADecision {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId CIRCULAR = TestId.of("circular");

    private RecordADecision() {}

    public static void main(String[] args) {
        Household halfFilled = HouseholdReader.withoutAdditionalFacts()
                .read("half-filled-form.json", Documents.bytes("half-filled-form.json"))
                .orElseThrow();
        Determiner determiner = Determiner.of(Standards.bundled().appliedOn(APPLIED_ON, CIRCULAR));
        ReviewRecord record = ReviewRecord.of(determiner.determine(halfFilled, APPLIED_ON, CIRCULAR));
        tell(record);

        Decision.Builder decision = Decision.builder()
                .decided("poor")
                .decidedOn(LocalDate.of(2024, 12, 10))
                .number("125/QĐ-UBND");
        for (DecisionProblem problem : record.problemsOf(decision.build())) {
            System.out.println("refused: " + problem.rule().text().en());
        }
        Decision first = decision.reason("The toilet was seen: a pit.").build();
        record = record.with(first);
        tell(record);

        record = record.with(Decision.builder()
                .decided("near-poor")
                .decidedOn(LocalDate.of(2024, 12, 18))
                .number("131/QĐ-UBND")
                .reason("The household showed two insurance cards.")
                .replaces(first)
                .build());
        tell(record);
        record.decisions().forEach(taken -> System.out.println("  " + taken.number() + ": " + taken.decided()));
    }

    private static void tell(ReviewRecord record) {
        System.out.println("computed " + record.computed().possible() + ", decided "
                + record.inForce()
                        .map(d -> d.decided() + " by " + d.number() + " of " + d.decidedOn())
                        .orElse("nothing yet"));
    }
}
