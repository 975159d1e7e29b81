package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/** A determination in words that can be handed to the household: in Vietnamese, and in English. */
public final class ExplainADetermination {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId CIRCULAR = TestId.of("circular");

    private ExplainADetermination() {}

    public static void main(String[] args) {
        Household household = HouseholdReader.withoutAdditionalFacts()
                .read("filled-form.json", Documents.bytes("filled-form.json"))
                .orElseThrow();

        LoadedStandard standard = Standards.bundled().appliedOn(APPLIED_ON, CIRCULAR);
        Determination determination = Determiner.of(standard).determine(household, APPLIED_ON, CIRCULAR);

        for (Language language : Language.values()) {
            System.out.println(
                    Explainer.explain(determination, standard, language).text());
        }
    }
}
