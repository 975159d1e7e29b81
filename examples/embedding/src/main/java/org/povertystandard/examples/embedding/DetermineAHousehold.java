package org.povertystandard.examples.embedding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.*;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.TestId;

/** The facts of a household in, its class with the reasons out. */
public final class DetermineAHousehold {
    private DetermineAHousehold() {}

    public static void main(String[] args) {
        Member mother = Member.builder()
                .id("1")
                .birth(BirthDate.of(1990, 3, 14))
                .healthInsurance(false)
                .usesInternet(true)
                .generalEducation(GeneralEducation.LOWER_SECONDARY)
                .qualification(Qualification.NONE)
                .employment(Employment.WORKING)
                .jobKind(JobKind.HIRED_BY_HOUSEHOLD)
                .wageWork(WageWork.WITHOUT_CONTRACT)
                .build();
        Household household = Household.builder()
                .id("h-17")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(Place.builder().area(Area.RURAL).build())
                .dwelling(Dwelling.builder()
                        .areaM2(new BigDecimal("24.5"))
                        .toilet(Toilet.OTHER)
                        .waterSource(WaterSource.DRILLED_WELL)
                        .build())
                .assets(Map.of(Asset.COLOUR_TVS, 1))
                .income12Months(14_400_000L)
                .addMembers(mother)
                .build();

        LocalDate appliedOn = LocalDate.of(2024, 12, 31);
        TestId test = TestId.of("decree");
        Determiner determiner = Determiner.of(Standards.bundled().appliedOn(appliedOn, test));
        Determination determination = determiner.determine(household, appliedOn, test);

        System.out.println("possible classes: " + determination.possible());
        determination.measures().forEach(m -> System.out.println(m.measure() + ": " + m.value()));
        System.out.println("deprived in: " + determination.profile().in(Truth.TRUE));
        System.out.println("not known: " + determination.profile().in(Truth.UNKNOWN));
    }
}
