package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/**
 * The standard of 2022-2026 written by hand from the circular's forms, for complete households. It shares no code with the
 * engine and knows neither unknown answers nor documents.
 */
final class HandWritten2022 {
    static final int URBAN_COLUMN = 6;

    private final Household household;
    private final List<Person> people;
    private final int size;

    private HandWritten2022(Household household) {
        this.household = household;
        this.people = household.members().stream().map(Person::new).toList();
        this.size = people.size();
    }

    static HandWritten2022 of(Household household) {
        return new HandWritten2022(household);
    }

    /** The class by measured income. */
    String byDecree() {
        long line = isUrban() ? 2_000_000 : 1_500_000;
        boolean within = household.income12Months().orElseThrow() <= line * 12 * size;
        return category(within, deprivations() >= 3);
    }

    /** The class by score A and score B. */
    String byCircular() {
        return category(scoreA() <= (isUrban() ? 175 : 140), deprivations() * 10 >= 30);
    }

    private static String category(boolean lowIncome, boolean deprived) {
        return lowIncome ? deprived ? "poor" : "near-poor" : "not-poor";
    }

    int deprivations() {
        return (int) indicators().stream().filter(deprived -> deprived).count();
    }

    /** The 12 indicators in the form's order. */
    List<Boolean> indicators() {
        return List.of(
                people.stream().anyMatch(Person::hasNoProperJob),
                2 * people.stream().filter(Person::isDependant).count() > size,
                people.stream().anyMatch(Person::isMalnourished),
                people.stream().anyMatch(Person::lacksInsurance),
                people.stream().anyMatch(Person::lacksAdultEducation),
                people.stream().anyMatch(Person::missesSchool),
                nonDurableParts() >= 2,
                area().compareTo(BigDecimal.valueOf(8L * size)) < 0,
                water() == WaterSource.OTHER,
                household.dwelling().toilet().orElseThrow() == Toilet.OTHER,
                people.stream().noneMatch(person -> person.member.usesInternet().orElseThrow()),
                owned(Asset.COLOUR_TVS) + owned(Asset.COMPUTERS) + owned(Asset.TELEPHONES) == 0
                        && !is("owns-radio", false));
    }

    private int nonDurableParts() {
        int parts = household.dwelling().wallMaterial().orElseThrow() == WallMaterial.OTHER ? 1 : 0;
        parts += household.dwelling().pillarMaterial().orElseThrow() == PillarMaterial.OTHER ? 1 : 0;
        parts += household.dwelling().roofMaterial().orElseThrow() == RoofMaterial.OTHER ? 1 : 0;
        return parts;
    }

    private WaterSource water() {
        return household.dwelling().waterSource().orElseThrow();
    }

    private BigDecimal area() {
        return household.dwelling().areaM2().orElseThrow();
    }

    private int owned(Asset asset) {
        return household.assets().get(asset);
    }

    private int land(LandKind kind) {
        return household.land().get(kind);
    }

    private int heads(Animal animal) {
        return household.livestock().get(animal);
    }

    private boolean is(String fact, boolean unasked) {
        return answer(household.additionalFacts().get(FactId.of(fact)), unasked);
    }

    private static boolean answer(FactValue given, boolean unasked) {
        return given == null ? unasked : given.equals(FactValue.of(true));
    }

    boolean isUrban() {
        return household.place().area().orElseThrow() == Area.URBAN;
    }

    int scoreALimit() {
        return isUrban() ? 175 : 140;
    }

    /** Score A: the points of every row that holds. */
    int scoreA() {
        return pointsByRow().values().stream().mapToInt(points -> points).sum();
    }

    /** The rows of score A that hold, each with its points. */
    Map<String, Integer> pointsByRow() {
        int column = isUrban()
                ? URBAN_COLUMN
                : household.place().region().orElseThrow().ordinal();
        return rows().stream().collect(Collectors.toMap(row -> row, row -> Tables2022.points(row, column)));
    }

    /** Income per person per month. */
    Rational income() {
        return Rational.of(household.income12Months().orElseThrow()).dividedBy(Rational.of(12L * size));
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        scorePeople(rows);
        scoreDwelling(rows);
        scoreAssets(rows);
        scoreLand(rows);
        scoreLivestock(rows);
        if (isUrban()) {
            Region region = household.place().region().orElseThrow();
            rows.add(household.place().centrallyRunCity().orElseThrow() ? "city" : "region-" + (region.ordinal() + 1));
        }
        return rows;
    }

    private void scorePeople(List<String> rows) {
        if (size <= 7) {
            rows.add("persons-" + size);
        }
        int workers = (int) people.stream().filter(Person::isAbleWorker).count();
        if (workers > 0) {
            rows.add("workers-" + Math.min(5, workers));
        }
        long dependants = people.stream().filter(Person::isDependant).count();
        if (dependants < 2) {
            rows.add("dependants-" + dependants);
        }
        int highest = people.stream()
                .mapToInt(person -> person.member.qualification().orElseThrow().ordinal())
                .max()
                .orElse(0);
        if (highest >= Qualification.COLLEGE.ordinal()) {
            rows.add("college");
        } else if (highest == Qualification.INTERMEDIATE.ordinal()) {
            rows.add("vocational");
        } else if (highest == Qualification.ELEMENTARY.ordinal()) {
            rows.add("elementary");
        }
        people.stream()
                .map(Person::nonfarmRow)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(rows::add);
        long benefits = people.stream().filter(Person::receivesBenefit).count();
        if (benefits > 0) {
            rows.add("benefit-" + Math.min(2, benefits));
        }
    }

    private void scoreDwelling(List<String> rows) {
        boolean walls = switch (household.dwelling().wallMaterial().orElseThrow()) {
            case REINFORCED_CONCRETE, BRICK_STONE -> true;
            case DURABLE_WOOD_METAL -> is("walls-of-durable-wood", true);
            case OTHER -> is("walls-of-cement", false);
        };
        addIf(walls, "walls", rows);
        addIf(household.dwelling().pillarMaterial().orElseThrow() != PillarMaterial.OTHER, "pillars", rows);
        highestStep("area-", area(), rows, 40, 30, 20);
        highestStep("kwh-", household.dwelling().electricityKwh().orElseThrow(), rows);
        switch (water()) {
            case PIPED_OR_PURCHASED -> rows.add("piped");
            case DRILLED_WELL -> rows.add("drilled");
            case PROTECTED_WELL_OR_SPRING -> rows.add("protected");
            case OTHER -> {}
        }
        addIf(household.dwelling().toilet().orElseThrow() == Toilet.SEPTIC, "septic", rows);
    }

    private void highestStep(String name, BigDecimal squareMetres, List<String> rows, int... steps) {
        for (int step : steps) {
            if (squareMetres.compareTo(BigDecimal.valueOf((long) step * size)) >= 0) {
                rows.add(name + step);
                return;
            }
        }
    }

    private static void highestStep(String name, BigDecimal kwh, List<String> rows) {
        for (int step : new int[] {150, 100, 50, 25}) {
            if (kwh.compareTo(BigDecimal.valueOf(step)) >= 0) {
                rows.add(name + step);
                return;
            }
        }
    }

    private void scoreAssets(List<String> rows) {
        addIf(owned(Asset.CARS) > 0, "car", rows);
        count("motorbike-", owned(Asset.MOTORBIKES), 3, rows);
        addIf(owned(Asset.MOTOR_BOATS) > 0, "boat", rows);
        addIf(owned(Asset.PRINTERS) > 0, "printer", rows);
        count("tv-", owned(Asset.COLOUR_TVS), 2, rows);
        addIf(owned(Asset.STEREOS) > 0, "stereo", rows);
        addIf(owned(Asset.COMPUTERS) > 0 && is("computer-other-than-tablet", true), "computer", rows);
        addIf(owned(Asset.REFRIGERATORS) > 0, "refrigerator", rows);
        count("conditioner-", owned(Asset.AIR_CONDITIONERS), 2, rows);
        addIf(owned(Asset.WASHING_MACHINES) > 0, "washing", rows);
        addIf(owned(Asset.WATER_HEATERS) > 0, "heater", rows);
        addIf(owned(Asset.MICROWAVES) > 0, "microwave", rows);
    }

    private void scoreLand(List<String> rows) {
        landStep("pond-", land(LandKind.POND_GARDEN_LAND), rows, 500, 300);
        landStep("annual-", land(LandKind.ANNUAL_CROP_LAND), rows, 5000);
        landStep("perennial-", land(LandKind.PERENNIAL_CROP_LAND), rows, 5000, 1000);
        landStep("water-", land(LandKind.WATER_SURFACE), rows, 5000, 500);
        landStep("forest-", land(LandKind.FOREST_LAND), rows, 10000, 5000);
    }

    private static void landStep(String name, int squareMetres, List<String> rows, int... steps) {
        for (int step : steps) {
            if (squareMetres >= step) {
                rows.add(name + step);
                return;
            }
        }
    }

    private void scoreLivestock(List<String> rows) {
        count("cattle-", heads(Animal.LARGE_LIVESTOCK), 3, rows);
        addIf(heads(Animal.PIGS_GOATS_SHEEP) >= 10, "pigs-10", rows);
        addIf(heads(Animal.POULTRY) >= 100, "poultry-100", rows);
        addIf(household.aquaculture().orElseThrow(), "aquaculture", rows);
    }

    private static void count(String name, int count, int last, List<String> rows) {
        addIf(count > 0, name + Math.min(count, last), rows);
    }

    private static void addIf(boolean holds, String row, List<String> rows) {
        if (holds) {
            rows.add(row);
        }
    }

    /** One member, and the questions that the form asks of them. */
    private final class Person {
        private final Member member;
        private final int months;
        private final int years;

        Person(Member member) {
            this.member = member;
            this.months = (int) Period.between(((BirthDate.Day) member.birth()).date(), household.reviewedOn())
                    .toTotalMonths();
            this.years = months / 12;
        }

        private boolean is(String fact, boolean unasked) {
            return answer(member.additionalFacts().get(FactId.of(fact)), unasked);
        }

        private boolean isMale() {
            return member.sex().orElseThrow() == Sex.MALE;
        }

        private boolean attends() {
            return member.attendsSchool().orElseThrow();
        }

        private boolean works() {
            return years >= 15 && member.employment().orElseThrow() == Employment.WORKING;
        }

        private boolean hasJob(JobKind kind, WageWork wage) {
            return works()
                    && member.jobKind().orElseThrow() == kind
                    && member.wageWork().orElseThrow() == wage;
        }

        boolean hasNoProperJob() {
            return years >= 15 && member.employment().orElseThrow() == Employment.NO_JOB
                    || works()
                            && member.jobKind().orElseThrow() != JobKind.OFFICIAL
                            && member.wageWork().orElseThrow() == WageWork.WITHOUT_CONTRACT;
        }

        boolean isDependant() {
            SocialAllowance allowance = member.socialAllowance().orElseThrow();
            return years < 16 || allowance == SocialAllowance.ELDERLY || allowance == SocialAllowance.DISABLED;
        }

        boolean isMalnourished() {
            if (years >= 16) {
                return false;
            }
            boolean light = years < 10
                    && Tables2022.leastWeight(months, isMale())
                            .filter(least -> member.weightKg().orElseThrow().compareTo(least) < 0)
                            .isPresent();
            return light
                    || Tables2022.leastHeight(months, isMale())
                            .filter(least -> member.heightCm().orElseThrow().compareTo(least) < 0)
                            .isPresent();
        }

        boolean lacksInsurance() {
            return years >= 6 && !member.healthInsurance().orElseThrow() && !is("premium-paid-by-state", false);
        }

        boolean lacksAdultEducation() {
            if (years < 16 || years >= 30 || attends() || is("enterprise-certified-training", false)) {
                return false;
            }
            GeneralEducation school = member.generalEducation().orElseThrow();
            if (years < 18) {
                return school.ordinal() < GeneralEducation.LOWER_SECONDARY.ordinal();
            }
            return school != GeneralEducation.UPPER_SECONDARY
                    && member.qualification().orElseThrow() == Qualification.NONE;
        }

        boolean missesSchool() {
            if (years < 3 || years >= 16) {
                return false;
            }
            if (!attends()) {
                return true;
            }
            LevelAttended level = member.levelAttended().orElseThrow();
            return years >= 6 && level == LevelAttended.PRESCHOOL || years >= 12 && level == LevelAttended.PRIMARY;
        }

        boolean isAbleWorker() {
            return years >= 15
                    && months < Tables2022.retirementAge(household.reviewedOn().getYear(), isMale())
                    && member.employment().orElseThrow() != Employment.NO_CAPACITY
                    && member.socialAllowance().orElseThrow() != SocialAllowance.DISABLED
                    && !member.seriousIllness().orElseThrow();
        }

        boolean receivesBenefit() {
            return years >= 15 && member.monthlyBenefit().orElseThrow() != MonthlyBenefit.NONE;
        }

        /** The kind of non-farm job of item 5, if it has lasted 3 of the last 12 months. */
        Optional<String> nonfarmRow() {
            if (!works() || !is("nonfarm-three-months", true)) {
                return Optional.empty();
            }
            if (member.jobKind().orElseThrow() == JobKind.OFFICIAL) {
                return Optional.of("official");
            }
            if (member.wageWork().orElseThrow() == WageWork.WITH_CONTRACT) {
                return Optional.of("contract");
            }
            boolean hired = hasJob(JobKind.HIRED_BY_HOUSEHOLD, WageWork.WITHOUT_CONTRACT);
            boolean forThemselves =
                    hasJob(JobKind.ENTERPRISE, WageWork.NOT_WAGE_WORK) || hasJob(JobKind.OTHER, WageWork.NOT_WAGE_WORK);
            boolean own = forThemselves && is("own-nonfarm-business", false);
            return hired || own ? Optional.of("hired-or-own") : Optional.empty();
        }
    }
}
