package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;
import org.povertystandard.household.Place;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WaterSource;

/** Small households for looking at the same people under several standards. */
final class TimelineHouseholds {
    private TimelineHouseholds() {}

    /** One rural person, 40 years old, with an income of so many million dong in 12 months; the rest as it is with the richer. */
    static Household rural(LocalDate reviewedOn, long millions) {
        return rural(reviewedOn, millions, Toilet.SEPTIC, "20");
    }

    static Household rural(LocalDate reviewedOn, long millions, Toilet toilet, String areaM2) {
        return Household.builder()
                .id(HouseholdId.of("h"))
                .reviewedOn(reviewedOn)
                .place(Place.builder().area(Area.RURAL).build())
                .dwelling(Dwelling.builder()
                        .toilet(toilet)
                        .areaM2(new BigDecimal(areaM2))
                        .waterSource(WaterSource.PIPED_OR_PURCHASED)
                        .build())
                .income12Months(millions * 1_000_000)
                .putAdditionalFacts(FactId.of("rural-terrain"), FactValue.of("plain"))
                .addMembers(Member.builder()
                        .id(MemberId.of("1"))
                        .birth(BirthDate.of(reviewedOn.minusYears(40).minusDays(1)))
                        .build())
                .build();
    }
}
