package org.povertystandard.examples.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.examples.peers.Family.Person;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/**
 * The question over members in this library's terms: the bundled standard, and households of the public model. What the other
 * engines are told beforehand is worked out here: an age from the date of birth, malnourishment from height, weight, age and sex.
 */
final class FamilyAsHousehold {
    static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    static final TestId TEST = TestId.of("decree");

    private static final LocalDate REVIEWED_ON = LocalDate.of(2024, 10, 15);

    /** Of a child whom every row of the printed tables finds malnourished, and of one whom none does. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(40);

    private static final BigDecimal TALL = BigDecimal.valueOf(160);
    private static final BigDecimal HEAVY = BigDecimal.valueOf(30);

    private FamilyAsHousehold() {}

    static LoadedStandard standard() {
        return Standards.bundled().get("vn-2022-2026");
    }

    static Household of(Family family) {
        List<Person> members = family.members();
        Household.Builder household = Household.builder()
                .id("h")
                .reviewedOn(REVIEWED_ON)
                .place(Place.builder()
                        .area(Codes.answer(Area.values(), family.area()))
                        .build())
                .dwelling(dwelling(family.dwelling()))
                .assets(assets(family.assets()))
                .additionalFacts(yes("owns-radio", family.assets().radio()))
                .members(IntStream.range(0, members.size())
                        .mapToObj(i -> member("m" + i, members.get(i)))
                        .toList());
        return household.income12Months(Optional.ofNullable(family.income())).build();
    }

    private static Dwelling dwelling(Family.Dwelling dwelling) {
        return Dwelling.builder()
                .wallMaterial(Codes.answer(WallMaterial.values(), dwelling.wall()))
                .pillarMaterial(Codes.answer(PillarMaterial.values(), dwelling.pillar()))
                .roofMaterial(Codes.answer(RoofMaterial.values(), dwelling.roof()))
                .areaM2(Optional.ofNullable(dwelling.squareDecimetres()).map(area -> BigDecimal.valueOf(area, 2)))
                .waterSource(Codes.answer(WaterSource.values(), dwelling.water()))
                .toilet(Codes.answer(Toilet.values(), dwelling.toilet()))
                .build();
    }

    private static Map<Asset, Integer> assets(Family.Assets assets) {
        Map<Asset, Integer> counts = new EnumMap<>(Asset.class);
        put(counts, Asset.COLOUR_TVS, assets.colourTvs());
        put(counts, Asset.COMPUTERS, assets.computers());
        put(counts, Asset.TELEPHONES, assets.telephones());
        return counts;
    }

    private static void put(Map<Asset, Integer> counts, Asset asset, @Nullable Long count) {
        if (count != null) {
            counts.put(asset, Math.toIntExact(count));
        }
    }

    private static Member member(String id, Person person) {
        Member.Builder member = Member.builder();
        member.id(id)
                .birth(BirthDate.of(REVIEWED_ON.minusMonths(person.ageMonths())))
                .sex(Sex.FEMALE)
                .healthInsurance(Optional.ofNullable(person.insured()))
                .usesInternet(Optional.ofNullable(person.usesInternet()))
                .attendsSchool(Optional.ofNullable(person.attendsSchool()))
                .levelAttended(Codes.answer(LevelAttended.values(), person.level()))
                .generalEducation(Codes.answer(GeneralEducation.values(), person.education()))
                .qualification(Codes.answer(Qualification.values(), person.qualification()))
                .socialAllowance(Codes.answer(SocialAllowance.values(), person.allowance()))
                .employment(Codes.answer(Employment.values(), person.employment()))
                .jobKind(Codes.answer(JobKind.values(), person.jobKind()))
                .wageWork(Codes.answer(WageWork.values(), person.wageWork()))
                .putAllAdditionalFacts(yes("premium-paid-by-state", person.premiumPaidByState()))
                .putAllAdditionalFacts(yes("enterprise-certified-training", person.certifiedTraining()));
        if (person.malnourished() != null && person.ageMonths() < 16 * 12) {
            member.heightCm(person.malnourished() ? SHORT : TALL).weightKg(HEAVY);
        }
        return member.build();
    }

    /** What nobody says counts as no, here as in the standard. */
    private static Map<FactId, FactValue> yes(String fact, boolean said) {
        return said ? Map.of(FactId.of(fact), FactValue.of(true)) : Map.of();
    }
}
