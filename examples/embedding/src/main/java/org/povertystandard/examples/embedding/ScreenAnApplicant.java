package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import org.povertystandard.determination.Screening;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;

/** A household that asks to be reviewed is screened by form A: does form B have to be filled, and what is still to ask? */
public final class ScreenAnApplicant {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final Determiner DETERMINER =
            Determiner.of(Standards.bundled().appliedOn(APPLIED_ON, CIRCULAR));

    private ScreenAnApplicant() {}

    public static void main(String[] args) {
        Household.Builder form = Household.builder()
                .id("h-7")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .previousClass(PreviousClass.NOT_POOR)
                .addMembers(Member.builder().id("1").relation(Relation.HEAD).build());
        answer(form, true, "requests-review", "in-review-scope");
        answer(form, true, "form-a-motor-vehicle", "form-a-hot-water", "form-a-area");
        answer(form, false, "form-a-cooling-heating", "form-a-washing-drying", "form-a-electricity");
        answer(form, false, "form-a-official-or-benefit", "form-a-contract");

        // Nobody knows yet whether the household lets anything out.
        tell(form.build());
        answer(form, false, "lets-out-property");
        tell(form.build());
    }

    private static void answer(Household.Builder form, boolean answer, String... facts) {
        for (String fact : facts) {
            form.putAdditionalFacts(FactId.of(fact), FactValue.of(answer));
        }
    }

    private static void tell(Household household) {
        Screening screening = DETERMINER.screen(household, APPLIED_ON, CIRCULAR);
        System.out.println(screening.result() + ", points " + screening.points());
        System.out.println(Explainer.explain(screening.answer(), DETERMINER.standard(), Language.ENGLISH)
                .text());
    }
}
