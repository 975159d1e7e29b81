package org.povertystandard.examples.embedding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.*;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.TestId;

/** Three reforms of the standard of 2022, each a few lines of JSON, and what they would make of three households. */
public final class TryAReform {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId TEST = TestId.of("decree");
    private static final List<String> REFORMS = List.of("lines-of-2027", "four-deprivations", "insurance-from-three");

    private TryAReform() {}

    public static void main(String[] args) {
        StandardSource reforms = () -> REFORMS.stream()
                .map(name -> new StandardDocument(name + ".json", Documents.bytes(name + ".json")))
                .toList();
        Standards standards = Standards.bundledAnd(reforms);
        show(standards.get("vn-2022-2026"));
        REFORMS.forEach(name -> show(standards.get(name)));
    }

    private static void show(LoadedStandard standard) {
        System.out.println(standard.standard().name().en());
        Determiner determiner = Determiner.of(standard);
        households().forEach((name, household) -> {
            Determination found = determiner.determine(household, APPLIED_ON, TEST);
            System.out.println("  " + name + ": " + found.possible() + ", deprived in "
                    + found.profile().count().orElseThrow());
        });
    }

    private static Map<String, Household> households() {
        HouseholdReader reader = HouseholdReader.of(List.of());
        var family = reader.read("mother-and-child.json", Documents.bytes("mother-and-child.json"))
                .orElseThrow();
        var toilet = Dwelling.builder().from(family.dwelling()).toilet(Toilet.SEPTIC);
        Map<String, Household> households = new LinkedHashMap<>();
        households.put("a mother and a child", family);
        var richer = Household.builder().from(family).income12Months(48_000_000L);
        households.put("with a higher income", richer.build());
        var better = Household.builder().from(family).dwelling(toilet.build());
        households.put("with a good toilet", better.build());
        return households;
    }
}
