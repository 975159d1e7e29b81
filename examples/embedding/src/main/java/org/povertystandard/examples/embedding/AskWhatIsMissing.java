package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Toilet;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.standard.TestId;

/** A form with blanks: what is still possible, and which questions to ask, in which order, until it is settled. */
public final class AskWhatIsMissing {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final Determiner DETERMINER =
            Determiner.of(Standards.bundled().appliedOn(APPLIED_ON, CIRCULAR));

    private AskWhatIsMissing() {}

    public static void main(String[] args) {
        Household halfFilled = HouseholdReader.withoutAdditionalFacts()
                .read("half-filled-form.json", Documents.bytes("half-filled-form.json"))
                .orElseThrow();
        tell("as the form stands", halfFilled);

        Household answered = Household.builder()
                .from(halfFilled)
                .dwelling(Dwelling.builder()
                        .from(halfFilled.dwelling())
                        .toilet(Toilet.SEPTIC)
                        .build())
                .build();
        tell("after one answer", answered);
    }

    private static void tell(String title, Household household) {
        Determination determination = DETERMINER.determine(household, APPLIED_ON, CIRCULAR);
        System.out.println(title + ": " + determination.possible() + ", " + determination.precision());
        for (MissingFact missing : determination.missing()) {
            System.out.println("  ask " + missing.facts()
                    + missing.member().map(member -> " of member " + member).orElse("") + ": at most "
                    + missing.classesLeft() + " classes left; " + missing.settling() + " of " + missing.answers()
                    + " answers settle it");
        }
    }
}
