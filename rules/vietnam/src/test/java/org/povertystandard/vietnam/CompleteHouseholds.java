package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Completely known households of 1 to 4 members, many of them near the limits of the law. */
public final class CompleteHouseholds {
    private static final int[] AGES_IN_YEARS = {3, 6, 10, 12, 15, 16, 18, 30};
    private static final int[] STEPS = {20, 30, 40, 8, 8, 8};
    private static final String[] OF_HOUSEHOLD = {
        "owns-radio", "walls-of-durable-wood", "walls-of-cement", "computer-other-than-tablet"
    };
    private static final String[] OF_MEMBER = {
        "enterprise-certified-training", "premium-paid-by-state", "nonfarm-three-months", "own-nonfarm-business"
    };

    private final Random random;
    private final LocalDate reviewedOn;

    private CompleteHouseholds(Random random) {
        this.random = random;
        this.reviewedOn = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(5 * 365));
    }

    /** Any household. */
    public static Household any(Random random) {
        return of(1 + random.nextInt(4), random);
    }

    /** Any household of so many members. */
    static Household of(int members, Random random) {
        return new CompleteHouseholds(random).household(members);
    }

    /** The one of several households that is nearest to the limits of both scores. */
    public static Household nearTheLimits(Random random) {
        return Stream.generate(() -> any(random))
                .limit(8)
                .min(Comparator.comparingInt(CompleteHouseholds::distance))
                .orElseThrow();
    }

    private static int distance(Household household) {
        HandWritten2022 standard = HandWritten2022.of(household);
        return Math.abs(2 * standard.scoreA() - 2 * standard.scoreALimit() - 1)
                + 20 * Math.abs(2 * standard.deprivations() - 5);
    }

    private Household household(int size) {
        Area area = any(Area.values());
        Map<Asset, Integer> assets = new EnumMap<>(Asset.class);
        Stream.of(Asset.values()).forEach(asset -> assets.put(asset, often(0.75) ? 0 : random.nextInt(5)));
        Map<LandKind, Integer> land = new EnumMap<>(LandKind.class);
        Stream.of(LandKind.values()).forEach(kind -> land.put(kind, often(0.7) ? 0 : near(landStep())));
        Map<Animal, Integer> livestock = new EnumMap<>(Animal.class);
        livestock.put(Animal.LARGE_LIVESTOCK, often(0.7) ? 0 : random.nextInt(5));
        livestock.put(Animal.PIGS_GOATS_SHEEP, often(0.7) ? 0 : near(10));
        livestock.put(Animal.POULTRY, often(0.7) ? 0 : near(100));
        livestock.put(Animal.OTHER_LIVESTOCK, random.nextInt(2));
        long line = area == Area.URBAN ? 2_000_000 : 1_500_000;
        return Household.builder()
                .id("h")
                .reviewedOn(reviewedOn)
                .place(Place.builder()
                        .area(area)
                        .region(any(Region.values()))
                        .centrallyRunCity(often(0.3))
                        .build())
                .dwelling(dwelling(size))
                .assets(assets)
                .land(land)
                .livestock(livestock)
                .aquaculture(often(0.2))
                .income12Months(often(0.1) ? -1 : line * 12 * size + random.nextInt(3) - 1)
                .additionalFacts(additional(OF_HOUSEHOLD))
                .members(IntStream.range(0, size).mapToObj(this::member).toList())
                .build();
    }

    private int landStep() {
        return any(300, 500, 1000, 5000, 10_000);
    }

    private int near(int limit) {
        return limit + random.nextInt(3) - 1;
    }

    private Dwelling dwelling(int size) {
        BigDecimal area =
                BigDecimal.valueOf(100L * size * STEPS[random.nextInt(STEPS.length)] + random.nextInt(3) - 1, 2);
        return Dwelling.builder()
                .pillarMaterial(any(PillarMaterial.values()))
                .roofMaterial(any(RoofMaterial.values()))
                .wallMaterial(any(WallMaterial.values()))
                .areaM2(area)
                .toilet(any(Toilet.values()))
                .powerSource(any(PowerSource.values()))
                .electricityKwh(BigDecimal.valueOf(near(any(0, 250, 500, 1000, 1500) + 1), 1))
                .waterSource(any(WaterSource.values()))
                .build();
    }

    private Member member(int index) {
        Sex sex = any(Sex.values());
        LocalDate birth = birth(sex == Sex.MALE);
        int months = (int) java.time.Period.between(birth, reviewedOn).toTotalMonths();
        boolean attends = months < 16 * 12 ? often(0.85) : often(0.2);
        Employment employment = often(0.6) ? Employment.WORKING : any(Employment.values());
        Member.Builder builder = Member.builder();
        builder.id("m" + index)
                .relation(index == 0 ? Relation.HEAD : any(Relation.SPOUSE, Relation.CHILD, Relation.OTHER))
                .birth(BirthDate.of(birth))
                .sex(sex)
                .heightCm(body(months, sex, true))
                .weightKg(body(months, sex, false))
                .attendsSchool(attends)
                .generalEducation(any(GeneralEducation.values()))
                .qualification(often(0.6) ? Qualification.NONE : any(Qualification.values()))
                .healthInsurance(often(0.75))
                .usesInternet(often(0.5))
                .socialAllowance(often(0.7) ? SocialAllowance.NONE : any(SocialAllowance.values()))
                .employment(employment)
                .monthlyBenefit(often(0.7) ? MonthlyBenefit.NONE : any(MonthlyBenefit.values()))
                .seriousIllness(often(0.15))
                .additionalFacts(additional(OF_MEMBER));
        if (attends) {
            builder.levelAttended(any(LevelAttended.values()));
        }
        if (employment == Employment.WORKING) {
            builder.jobKind(any(JobKind.values())).wageWork(any(WageWork.values()));
        }
        return builder.build();
    }

    private LocalDate birth(boolean male) {
        if (often(0.3)) {
            return reviewedOn.minusDays(6000 + random.nextInt(25_000));
        }
        int months = switch (random.nextInt(5)) {
            case 0 -> Tables2022.retirementAge(reviewedOn.getYear(), male);
            case 1 -> random.nextInt(200);
            default -> 12 * AGES_IN_YEARS[random.nextInt(AGES_IN_YEARS.length)];
        };
        LocalDate birth = reviewedOn.minusMonths(months).plusDays(random.nextInt(3) - 1);
        return birth.isAfter(reviewedOn) ? reviewedOn : birth;
    }

    private BigDecimal body(int months, Sex sex, boolean height) {
        var least = height
                ? Tables2022.leastHeight(months, sex == Sex.MALE)
                : Tables2022.leastWeight(months, sex == Sex.MALE);
        int tenths = often(0.8) ? random.nextInt(2) : -1;
        return least.orElse(new BigDecimal(50)).add(BigDecimal.valueOf(tenths, 1));
    }

    private Map<FactId, FactValue> additional(String... facts) {
        Map<FactId, FactValue> answers = new HashMap<>();
        for (String fact : facts) {
            if (often(0.15)) {
                answers.put(FactId.of(fact), FactValue.of(often(0.5)));
            }
        }
        return answers;
    }

    private boolean often(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A household with its members in another order. */
    static Household permuted(Household household, Random random) {
        List<Member> members = new ArrayList<>(household.members());
        java.util.Collections.shuffle(members, random);
        return Changes.household(household, builder -> builder.members(members));
    }
}
