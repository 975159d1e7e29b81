package org.povertystandard.vietnam;

import static org.povertystandard.vietnam.Changes.with;
import static org.povertystandard.vietnam.Changes.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** The questions that can be left unanswered in a household, and the answers that a brute force tries. */
final class Blanks {
    private static final int[] AGES = {36, 72, 120, 144, 180, 192, 216, 360};

    private final Household complete;
    private final List<Blank> blanks = new ArrayList<>();

    private Blanks(Household complete) {
        this.complete = complete;
    }

    static List<Blank> of(Household complete) {
        var blanks = new Blanks(complete);
        blanks.ofHousehold();
        for (int member = 0; member < complete.members().size(); member++) {
            blanks.ofMember(member);
        }
        return blanks.blanks;
    }

    private void ofHousehold() {
        place("area", Place.Builder::area, List.of(Area.values()));
        place("region", Place.Builder::region, List.of(Region.values()));
        place("centrally-run-city", (builder, answer) -> builder.centrallyRunCity(answer), List.of(true, false));
        dwelling("pillar-material", Dwelling.Builder::pillarMaterial, List.of(PillarMaterial.values()));
        dwelling("roof-material", Dwelling.Builder::roofMaterial, List.of(RoofMaterial.values()));
        dwelling("wall-material", Dwelling.Builder::wallMaterial, List.of(WallMaterial.values()));
        dwelling("toilet", Dwelling.Builder::toilet, List.of(Toilet.values()));
        dwelling("water-source", Dwelling.Builder::waterSource, List.of(WaterSource.values()));
        dwelling("dwelling-area", Dwelling.Builder::areaM2, List.of(areas()));
        dwelling(
                "electricity",
                Dwelling.Builder::electricityKwh,
                List.of(decimals("0", "24.9", "25", "49.9", "50", "100", "149.9", "150")));
        for (Asset asset : Asset.values()) {
            household(
                    asset.code(),
                    h -> Changes.household(h, b -> b.assets(without(h.assets(), asset))),
                    (h, count) -> Changes.household(h, b -> b.assets(with(h.assets(), asset, count))),
                    Stream.of(0, 1, 2, 3).toList());
        }
        for (LandKind kind : LandKind.values()) {
            household(
                    kind.code(),
                    h -> Changes.household(h, b -> b.land(without(h.land(), kind))),
                    (h, area) -> Changes.household(h, b -> b.land(with(h.land(), kind, area))),
                    List.of(299, 300, 500, 1000, 4999, 5000, 10_000));
        }
        for (Animal animal : Animal.values()) {
            household(
                    animal.code(),
                    h -> Changes.household(h, b -> b.livestock(without(h.livestock(), animal))),
                    (h, count) -> Changes.household(h, b -> b.livestock(with(h.livestock(), animal, count))),
                    List.of(0, 1, 2, 3, 9, 10, 99, 100));
        }
        household(
                "aquaculture",
                h -> Changes.household(h, b -> b.aquaculture(Optional.empty())),
                (h, answer) -> Changes.household(h, b -> b.aquaculture(answer)),
                List.of(true, false));
        long year = 12L * complete.members().size();
        household(
                "income-12-months",
                h -> Changes.household(h, b -> b.income12Months(Optional.empty())),
                (h, income) -> Changes.household(h, b -> b.income12Months(income)),
                List.of(-1L, 1_500_000 * year, 1_500_000 * year + 1, 2_000_000 * year, 2_000_000 * year + 1));
        for (String fact :
                List.of("owns-radio", "walls-of-durable-wood", "walls-of-cement", "computer-other-than-tablet")) {
            additional(-1, fact);
        }
    }

    private BigDecimal[] areas() {
        return Stream.of(8, 20, 30, 40)
                .map(step -> BigDecimal.valueOf(100L * step * complete.members().size(), 2))
                .flatMap(limit -> Stream.of(limit.subtract(new BigDecimal("0.01")), limit))
                .toArray(BigDecimal[]::new);
    }

    private static BigDecimal[] decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private void ofMember(int index) {
        member(index, "sex", Member.Builder::sex, List.of(Sex.values()));
        member(index, "general-education", Member.Builder::generalEducation, List.of(GeneralEducation.values()));
        member(index, "qualification", Member.Builder::qualification, List.of(Qualification.values()));
        member(index, "health-insurance", (b, answer) -> b.healthInsurance(answer), List.of(true, false));
        member(index, "uses-internet", (b, answer) -> b.usesInternet(answer), List.of(true, false));
        member(index, "social-allowance", Member.Builder::socialAllowance, List.of(SocialAllowance.values()));
        member(index, "monthly-benefit", Member.Builder::monthlyBenefit, List.of(MonthlyBenefit.values()));
        member(index, "serious-illness", (b, answer) -> b.seriousIllness(answer), List.of(true, false));
        blanks.add(new Blank(
                index,
                Set.of("height"),
                h -> Changes.member(h, index, b -> b.heightCm(Optional.empty())),
                h -> bodies(h, index, true).stream()
                        .<UnaryOperator<Household>>map(n -> any -> Changes.member(any, index, b -> b.heightCm(n)))
                        .toList()));
        blanks.add(new Blank(
                index,
                Set.of("weight"),
                h -> Changes.member(h, index, b -> b.weightKg(Optional.empty())),
                h -> bodies(h, index, false).stream()
                        .<UnaryOperator<Household>>map(n -> any -> Changes.member(any, index, b -> b.weightKg(n)))
                        .toList()));
        births(index);
        schooling(index);
        job(index);
        for (String fact : List.of(
                "enterprise-certified-training",
                "premium-paid-by-state",
                "nonfarm-three-months",
                "own-nonfarm-business")) {
            additional(index, fact);
        }
    }

    private void births(int index) {
        BirthDate known = complete.members().get(index).birth();
        LocalDate day = known.earliest();
        for (BirthDate blurred : List.of(
                BirthDate.UNKNOWN,
                BirthDate.ofYear(day.getYear()),
                BirthDate.ofMonth(day.getYear(), day.getMonthValue()))) {
            blanks.add(new Blank(
                    index,
                    Set.of("birth-date"),
                    h -> Changes.member(h, index, b -> b.birth(blurred)),
                    h -> days(h, index).stream()
                            .<UnaryOperator<Household>>map(
                                    birth -> any -> Changes.member(any, index, b -> b.birth(BirthDate.of(birth))))
                            .toList()));
        }
    }

    /** The latest possible birth, and the latest births that reach each age of the law. */
    static Collection<LocalDate> days(Household household, int index) {
        Member member = household.members().get(index);
        LocalDate review = household.reviewedOn();
        Set<Integer> ages = new TreeSet<>();
        for (int age : AGES) {
            ages.add(age);
        }
        ages.add(Tables2022.retirementAge(review.getYear(), true));
        ages.add(Tables2022.retirementAge(review.getYear(), false));
        Tables2022.nutritionAges().forEach(ages::add);
        Set<LocalDate> days = new TreeSet<>();
        LocalDate latest = member.birth().latest().isAfter(review)
                ? review
                : member.birth().latest();
        days.add(latest);
        for (int age : ages) {
            LocalDate day = review.minusMonths(age);
            while (Period.between(day, review).toTotalMonths() < age) {
                day = day.minusDays(1);
            }
            if (!day.isAfter(latest) && !day.isBefore(member.birth().earliest())) {
                days.add(day);
            }
        }
        return days;
    }

    /** Just under the least limit that can be the member's, and every limit. */
    private static Collection<BigDecimal> bodies(Household household, int index, boolean height) {
        Set<BigDecimal> limits = new TreeSet<>();
        Member member = household.members().get(index);
        for (LocalDate day : days(household, index)) {
            int months = (int) Period.between(day, household.reviewedOn()).toTotalMonths();
            for (Sex sex : Sex.values()) {
                boolean male = sex == Sex.MALE;
                if (months < 192 && member.sex().orElse(sex) == sex) {
                    (height ? Tables2022.leastHeight(months, male) : Tables2022.leastWeight(months, male))
                            .ifPresent(limits::add);
                }
            }
        }
        limits.add(limits.isEmpty() ? BigDecimal.TEN : limits.iterator().next().subtract(new BigDecimal("0.1")));
        return limits;
    }

    private void schooling(int index) {
        Member known = complete.members().get(index);
        blanks.add(new Blank(
                index,
                Set.of("attends-school", "level-attended"),
                h -> Changes.member(
                        h,
                        index,
                        b -> b.attendsSchool(Optional.empty()).levelAttended(Optional.<LevelAttended>empty())),
                h -> schoolings(h, index)));
        if (known.levelAttended().isPresent()) {
            blanks.add(new Blank(
                    index,
                    Set.of("attends-school", "level-attended"),
                    h -> Changes.member(h, index, b -> b.levelAttended(Optional.<LevelAttended>empty())),
                    h -> schoolings(h, index)));
            blanks.add(new Blank(
                    index,
                    Set.of("attends-school", "level-attended"),
                    h -> Changes.member(h, index, b -> b.attendsSchool(Optional.empty())),
                    h -> schoolings(h, index)));
        }
    }

    private static List<UnaryOperator<Household>> schoolings(Household household, int index) {
        Member member = household.members().get(index);
        List<UnaryOperator<Household>> answers = new ArrayList<>();
        if (!member.attendsSchool().orElse(false) && member.levelAttended().isEmpty()) {
            answers.add(h -> Changes.member(h, index, b -> b.attendsSchool(false)));
        }
        for (LevelAttended level : LevelAttended.values()) {
            if (member.levelAttended().orElse(level) == level) {
                answers.add(
                        h -> Changes.member(h, index, b -> b.attendsSchool(true).levelAttended(level)));
            }
        }
        return answers;
    }

    private void job(int index) {
        Set<String> facts = Set.of("employment", "job-kind", "wage-work");
        blanks.add(new Blank(
                index,
                facts,
                h -> Changes.member(
                        h,
                        index,
                        b -> b.employment(Optional.<Employment>empty())
                                .jobKind(Optional.<JobKind>empty())
                                .wageWork(Optional.<WageWork>empty())),
                h -> jobs(h, index)));
        if (complete.members().get(index).jobKind().isPresent()) {
            blanks.add(new Blank(
                    index,
                    facts,
                    h -> Changes.member(h, index, b -> b.jobKind(Optional.<JobKind>empty())),
                    h -> jobs(h, index)));
            blanks.add(new Blank(
                    index,
                    facts,
                    h -> Changes.member(h, index, b -> b.wageWork(Optional.<WageWork>empty())),
                    h -> jobs(h, index)));
            blanks.add(new Blank(
                    index,
                    facts,
                    h -> Changes.member(
                            h,
                            index,
                            b -> b.employment(Optional.<Employment>empty()).wageWork(Optional.<WageWork>empty())),
                    h -> jobs(h, index)));
        }
    }

    private static List<UnaryOperator<Household>> jobs(Household household, int index) {
        Member member = household.members().get(index);
        List<UnaryOperator<Household>> answers = new ArrayList<>();
        for (Employment employment : Employment.values()) {
            if (member.employment().orElse(employment) != employment) {
                continue;
            }
            if (employment != Employment.WORKING) {
                // The household refuses this answer where a job is named.
                if (member.jobKind().isEmpty() && member.wageWork().isEmpty()) {
                    answers.add(h -> Changes.member(h, index, b -> b.employment(employment)));
                }
                continue;
            }
            for (JobKind kind : JobKind.values()) {
                for (WageWork wage : WageWork.values()) {
                    if (member.jobKind().orElse(kind) == kind
                            && member.wageWork().orElse(wage) == wage) {
                        answers.add(h -> Changes.member(
                                h,
                                index,
                                b -> b.employment(employment).jobKind(kind).wageWork(wage)));
                    }
                }
            }
        }
        return answers;
    }

    private void additional(int member, String fact) {
        blanks.add(new Blank(
                member,
                Set.of(fact),
                h -> Changes.additional(h, member, fact, FactValue.UNKNOWN),
                any -> List.of(
                        h -> Changes.additional(h, member, fact, FactValue.of(true)),
                        h -> Changes.additional(h, member, fact, FactValue.of(false)))));
    }

    private <T> void place(String fact, BiConsumer<Place.Builder, Optional<T>> set, List<T> answers) {
        household(
                fact,
                h -> Changes.place(h, b -> set.accept(b, Optional.empty())),
                (h, answer) -> Changes.place(h, b -> set.accept(b, Optional.of(answer))),
                answers);
    }

    private <T> void dwelling(String fact, BiConsumer<Dwelling.Builder, Optional<T>> set, List<T> answers) {
        household(
                fact,
                h -> Changes.dwelling(h, b -> set.accept(b, Optional.empty())),
                (h, answer) -> Changes.dwelling(h, b -> set.accept(b, Optional.of(answer))),
                answers);
    }

    private <T> void member(int index, String fact, BiConsumer<Member.Builder, Optional<T>> set, List<T> answers) {
        blanks.add(new Blank(
                index,
                Set.of(fact),
                h -> Changes.member(h, index, b -> set.accept(b, Optional.empty())),
                any -> answers.stream()
                        .<UnaryOperator<Household>>map(answer ->
                                h -> Changes.member(h, index, b -> set.accept(b, Optional.of(answer))))
                        .toList()));
    }

    private <T> void household(
            String fact, UnaryOperator<Household> hide, BiFunction<Household, T, Household> set, List<T> answers) {
        blanks.add(new Blank(
                -1,
                Set.of(fact),
                hide,
                any -> answers.stream()
                        .<UnaryOperator<Household>>map(answer -> h -> set.apply(h, answer))
                        .toList()));
    }
}
