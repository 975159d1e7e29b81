package org.povertystandard.examples.benchmarks;

import static org.povertystandard.examples.benchmarks.PrintedTables.points;
import static org.povertystandard.examples.benchmarks.PrintedTables.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.vietnam.Tables2022;

/** Score A of the official form, written for speed: arrays of points and one loop over the members. */
public final class HandWrittenScoreA {
    private static final FactId WALLS_OF_DURABLE_WOOD = FactId.of("walls-of-durable-wood");
    private static final FactId WALLS_OF_CEMENT = FactId.of("walls-of-cement");
    private static final FactId COMPUTER_OTHER_THAN_TABLET = FactId.of("computer-other-than-tablet");
    private static final FactId NONFARM_THREE_MONTHS = FactId.of("nonfarm-three-months");
    private static final FactId OWN_NONFARM_BUSINESS = FactId.of("own-nonfarm-business");

    private static final int OFFICIAL_JOB = 1;
    private static final int CONTRACT_JOB = 2;
    private static final int HIRED_OR_OWN_JOB = 4;
    private static final int URBAN_COLUMN = 6;
    private static final BigDecimal[] KWH_STEPS = {
        BigDecimal.valueOf(25), BigDecimal.valueOf(50), BigDecimal.valueOf(100), BigDecimal.valueOf(150)
    };

    private static final int[][] PERSONS =
            steps("persons-1", "persons-2", "persons-3", "persons-4", "persons-5", "persons-6", "persons-7");
    private static final int[][] WORKERS = steps("workers-1", "workers-2", "workers-3", "workers-4", "workers-5");
    private static final int[][] DEPENDANTS = {points("dependants-0"), points("dependants-1")};
    /** By {@link org.povertystandard.household.Qualification}. */
    private static final int[][] QUALIFICATION = steps("elementary", "vocational", "college", "college", "college");

    private static final int[] OFFICIAL = points("official");
    private static final int[] CONTRACT = points("contract");
    private static final int[] HIRED_OR_OWN = points("hired-or-own");
    private static final int[][] BENEFIT = steps("benefit-1", "benefit-2");
    private static final int[] WALLS = points("walls");
    private static final int[] PILLARS = points("pillars");
    private static final int[][] DWELLING_AREA = steps("area-20", "area-30", "area-40");
    private static final int[][] KWH = steps("kwh-25", "kwh-50", "kwh-100", "kwh-150");
    /** By {@link org.povertystandard.household.WaterSource}, of which the last scores nothing. */
    private static final int[][] WATER = {points("piped"), points("drilled"), points("protected"), new int[7]};

    private static final int[] SEPTIC = points("septic");
    private static final int[][] CAR = steps("car");
    private static final int[][] MOTORBIKE = steps("motorbike-1", "motorbike-2", "motorbike-3");
    private static final int[][] BOAT = steps("boat");
    private static final int[][] PRINTER = steps("printer");
    private static final int[][] TV = steps("tv-1", "tv-2");
    private static final int[][] STEREO = steps("stereo");
    private static final int[] COMPUTER = points("computer");
    private static final int[][] REFRIGERATOR = steps("refrigerator");
    private static final int[][] CONDITIONER = steps("conditioner-1", "conditioner-2");
    private static final int[][] WASHING = steps("washing");
    private static final int[][] HEATER = steps("heater");
    private static final int[][] MICROWAVE = steps("microwave");
    private static final int[][] POND = steps("pond-300", "pond-500");
    private static final int[][] ANNUAL = steps("annual-5000");
    private static final int[][] PERENNIAL = steps("perennial-1000", "perennial-5000");
    private static final int[][] WATER_SURFACE = steps("water-500", "water-5000");
    private static final int[][] FOREST = steps("forest-5000", "forest-10000");
    private static final int[][] CATTLE = steps("cattle-1", "cattle-2", "cattle-3");
    private static final int[] PIGS = points("pigs-10");
    private static final int[] POULTRY = points("poultry-100");
    private static final int[] AQUACULTURE = points("aquaculture");
    private static final int[] CITY = points("city");
    private static final int[][] REGION = {
        points("region-1"), points("region-2"), points("region-3"),
        points("region-4"), points("region-5"), points("region-6")
    };

    private HandWrittenScoreA() {}

    /** The points of every row that holds. */
    public static int of(Household household) {
        boolean urban = HandWritten.isUrban(household);
        int region = household.place().region().orElseThrow().ordinal();
        int column = urban ? URBAN_COLUMN : region;
        int place = !urban ? 0 : (household.place().centrallyRunCity().orElseThrow() ? CITY : REGION[region])[column];
        return place
                + ofMembers(household, column)
                + ofDwelling(household, column)
                + ofAssets(household, column)
                + ofLand(household.land(), column)
                + ofLivestock(household, column);
    }

    private static int ofMembers(Household household, int column) {
        List<Member> members = household.members();
        int size = members.size();
        int workers = 0;
        int dependants = 0;
        int benefits = 0;
        int qualification = 0;
        int jobs = 0;
        for (int i = 0; i < size; i++) {
            Member member = members.get(i);
            int months = Ages.months(member, household);
            dependants += HandWritten.isDependant(member, months / 12) ? 1 : 0;
            qualification =
                    Math.max(qualification, member.qualification().orElseThrow().ordinal());
            if (months / 12 >= 15) {
                workers += isAbleWorker(member, months, household.reviewedOn().getYear()) ? 1 : 0;
                benefits += member.monthlyBenefit().orElseThrow() != MonthlyBenefit.NONE ? 1 : 0;
                jobs |= nonfarmJob(member);
            }
        }
        return (size < PERSONS.length ? PERSONS[size][column] : 0)
                + step(WORKERS, workers, column)
                + (dependants < 2 ? DEPENDANTS[dependants][column] : 0)
                + QUALIFICATION[qualification][column]
                + step(BENEFIT, benefits, column)
                + ((jobs & OFFICIAL_JOB) == 0 ? 0 : OFFICIAL[column])
                + ((jobs & CONTRACT_JOB) == 0 ? 0 : CONTRACT[column])
                + ((jobs & HIRED_OR_OWN_JOB) == 0 ? 0 : HIRED_OR_OWN[column]);
    }

    private static boolean isAbleWorker(Member member, int months, int year) {
        return member.employment().orElseThrow() != Employment.NO_CAPACITY
                && member.socialAllowance().orElseThrow() != SocialAllowance.DISABLED
                && !member.seriousIllness().orElseThrow()
                && months < Tables2022.retirementAge(year, member.sex().orElseThrow() == Sex.MALE);
    }

    /** The job of item 5 as a bit, or no bit. */
    private static int nonfarmJob(Member member) {
        if (member.employment().orElseThrow() != Employment.WORKING
                || !HandWritten.is(member.additionalFacts(), NONFARM_THREE_MONTHS, true)) {
            return 0;
        }
        JobKind kind = member.jobKind().orElseThrow();
        WageWork wage = member.wageWork().orElseThrow();
        if (kind == JobKind.OFFICIAL) {
            return OFFICIAL_JOB;
        }
        if (wage == WageWork.WITH_CONTRACT) {
            return CONTRACT_JOB;
        }
        boolean hired = kind == JobKind.HIRED_BY_HOUSEHOLD && wage == WageWork.WITHOUT_CONTRACT;
        boolean own = (kind == JobKind.ENTERPRISE || kind == JobKind.OTHER)
                && wage == WageWork.NOT_WAGE_WORK
                && HandWritten.is(member.additionalFacts(), OWN_NONFARM_BUSINESS, false);
        return hired || own ? HIRED_OR_OWN_JOB : 0;
    }

    private static int ofDwelling(Household household, int column) {
        Dwelling dwelling = household.dwelling();
        int points = hasWalls(household) ? WALLS[column] : 0;
        points += dwelling.pillarMaterial().orElseThrow() != PillarMaterial.OTHER ? PILLARS[column] : 0;
        points += DWELLING_AREA[
                areaStep(dwelling.areaM2().orElseThrow(), household.members().size())][column];
        points += KWH[kwhStep(dwelling.electricityKwh().orElseThrow())][column];
        points += WATER[dwelling.waterSource().orElseThrow().ordinal()][column];
        return points + (dwelling.toilet().orElseThrow() == Toilet.SEPTIC ? SEPTIC[column] : 0);
    }

    private static boolean hasWalls(Household household) {
        return switch (household.dwelling().wallMaterial().orElseThrow()) {
            case REINFORCED_CONCRETE, BRICK_STONE -> true;
            case DURABLE_WOOD_METAL -> HandWritten.is(household.additionalFacts(), WALLS_OF_DURABLE_WOOD, true);
            case OTHER -> HandWritten.is(household.additionalFacts(), WALLS_OF_CEMENT, false);
        };
    }

    private static int areaStep(BigDecimal area, int size) {
        if (SquareMetres.TWENTY.areMoreThan(area, size)) {
            return 0;
        }
        return SquareMetres.THIRTY.areMoreThan(area, size) ? 1 : SquareMetres.FORTY.areMoreThan(area, size) ? 2 : 3;
    }

    private static int kwhStep(BigDecimal kwh) {
        int step = 0;
        while (step < KWH_STEPS.length && kwh.compareTo(KWH_STEPS[step]) >= 0) {
            step++;
        }
        return step;
    }

    private static int ofAssets(Household household, int column) {
        Map<Asset, Integer> assets = household.assets();
        boolean computer = assets.get(Asset.COMPUTERS) > 0
                && HandWritten.is(household.additionalFacts(), COMPUTER_OTHER_THAN_TABLET, true);
        return (computer ? COMPUTER[column] : 0)
                + step(CAR, assets.get(Asset.CARS), column)
                + step(MOTORBIKE, assets.get(Asset.MOTORBIKES), column)
                + step(BOAT, assets.get(Asset.MOTOR_BOATS), column)
                + step(PRINTER, assets.get(Asset.PRINTERS), column)
                + step(TV, assets.get(Asset.COLOUR_TVS), column)
                + step(STEREO, assets.get(Asset.STEREOS), column)
                + step(REFRIGERATOR, assets.get(Asset.REFRIGERATORS), column)
                + step(CONDITIONER, assets.get(Asset.AIR_CONDITIONERS), column)
                + step(WASHING, assets.get(Asset.WASHING_MACHINES), column)
                + step(HEATER, assets.get(Asset.WATER_HEATERS), column)
                + step(MICROWAVE, assets.get(Asset.MICROWAVES), column);
    }

    private static int ofLand(Map<LandKind, Integer> land, int column) {
        int pond = land.get(LandKind.POND_GARDEN_LAND);
        int perennial = land.get(LandKind.PERENNIAL_CROP_LAND);
        int water = land.get(LandKind.WATER_SURFACE);
        int forest = land.get(LandKind.FOREST_LAND);
        return POND[pond >= 500 ? 2 : pond >= 300 ? 1 : 0][column]
                + ANNUAL[land.get(LandKind.ANNUAL_CROP_LAND) >= 5000 ? 1 : 0][column]
                + PERENNIAL[perennial >= 5000 ? 2 : perennial >= 1000 ? 1 : 0][column]
                + WATER_SURFACE[water >= 5000 ? 2 : water >= 500 ? 1 : 0][column]
                + FOREST[forest >= 10_000 ? 2 : forest >= 5000 ? 1 : 0][column];
    }

    private static int ofLivestock(Household household, int column) {
        Map<Animal, Integer> livestock = household.livestock();
        return step(CATTLE, livestock.get(Animal.LARGE_LIVESTOCK), column)
                + (livestock.get(Animal.PIGS_GOATS_SHEEP) >= 10 ? PIGS[column] : 0)
                + (livestock.get(Animal.POULTRY) >= 100 ? POULTRY[column] : 0)
                + (household.aquaculture().orElseThrow() ? AQUACULTURE[column] : 0);
    }

    /** The points of having so many, where more than the last step count as the last. */
    private static int step(int[][] steps, int count, int column) {
        return steps[Math.min(count, steps.length - 1)][column];
    }
}
