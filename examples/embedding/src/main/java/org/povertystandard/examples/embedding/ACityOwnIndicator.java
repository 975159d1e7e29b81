package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Language;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.TestId;

/** A city asks each worker one question that the form does not have, and judges by it. No Java knows the question. */
public final class ACityOwnIndicator {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId CITY = TestId.of("city");
    private static final FactId SOCIAL_INSURANCE = FactId.of("social-insurance");

    private ACityOwnIndicator() {}

    public static void main(String[] args) {
        StandardSource city =
                () -> List.of(new StandardDocument("city-standard.json", Documents.bytes("city-standard.json")));
        LoadedStandard standard = Standards.of(List.of(city)).get("city-example");
        Determiner determiner = Determiner.of(standard);

        for (FactValue answer : List.of(FactValue.of(true), FactValue.of(false), FactValue.UNKNOWN)) {
            Determination determination = determiner.determine(workerWho(answer), APPLIED_ON, CITY);
            System.out.println("social insurance " + answer + ": " + determination.possible());
            System.out.println(
                    Explainer.explain(determination, standard, Language.ENGLISH).text());
        }
    }

    private static Household workerWho(FactValue socialInsurance) {
        return Household.builder()
                .id("h-20")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .income12Months(30_000_000L)
                .addMembers(Member.builder()
                        .id("1")
                        .birth(BirthDate.of(1995, 6, 2))
                        .employment(Employment.WORKING)
                        .additionalFacts(Map.of(SOCIAL_INSURANCE, socialInsurance))
                        .build())
                .build();
    }
}
