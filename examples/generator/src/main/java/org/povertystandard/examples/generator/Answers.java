package org.povertystandard.examples.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.WageWork;

/** Answers part B of the form for one member: what it asks of somebody of that age, and nothing else. */
final class Answers {
    private static final EthnicGroup KINH = EthnicGroup.of("01");

    private final Home home;
    private final Person person;
    private final Chance chance;
    private final int age;
    private final int months;
    private final Member.Builder member = Member.builder();

    private Answers(Home home, Person person, LocalDate reviewedOn) {
        this.home = home;
        this.person = person;
        this.chance = person.chance();
        Period lived = Period.between(person.birth(), reviewedOn);
        this.age = lived.getYears();
        this.months = 12 * age + lived.getMonths();
    }

    static Member of(Home home, Person person, LocalDate reviewedOn) {
        return new Answers(home, person, reviewedOn).member();
    }

    private Member member() {
        member.id(String.valueOf(person.number()))
                .relation(person.relation())
                .birth(birth())
                .ethnicity(chance.percent("marriage", 5) ? KINH : home.ethnicGroup())
                .sex(person.sex());
        body();
        schooling();
        member.healthInsurance(age < 6 || chance.rising("health-insurance", 86, 99, home.services()));
        member.usesInternet(
                age >= 6 && chance.rising("internet", age < 60 ? 15 : 2, age < 60 ? 98 : 60, home.services()));
        allowance();
        if (age >= 15) {
            work();
        }
        member.seriousIllness(chance.percent("illness", age < 50 ? 1 : 4));
        return member.build();
    }

    private BirthDate birth() {
        return age >= 65 && chance.percent("year-only", 12)
                ? BirthDate.ofYear(person.birth().getYear())
                : BirthDate.of(person.birth());
    }

    /** Somewhat below the medians of healthy children, more so where services are poor. In tenths. */
    private void body() {
        boolean small = chance.rising("small", 18, 1, home.services());
        int shortfall = small ? chance.between("shortfall", 9, 14) : chance.between("growth", -4, 4);
        if (age < 16) {
            int median = months < 24 ? 500 + 15 * months : 860 + 53 * (months - 24) / 10;
            member.heightCm(tenths(median * (100 - shortfall) / 100 - (person.sex() == Sex.FEMALE ? 8 : 0)));
        }
        if (age < 10) {
            int median = months < 12 ? 34 + 5 * months : 95 + 19 * (months - 12) / 10;
            member.weightKg(tenths(median * (100 - 2 * shortfall) / 100 - (person.sex() == Sex.FEMALE ? 3 : 0)));
        }
    }

    private static BigDecimal tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private void schooling() {
        boolean attends = attends();
        member.attendsSchool(attends);
        if (attends) {
            member.levelAttended(level());
        }
        GeneralEducation education = education(attends);
        member.generalEducation(education).qualification(qualification(education, attends));
    }

    private boolean attends() {
        int level = home.services();
        if (age < 3) {
            return false;
        }
        if (age < 6) {
            return chance.rising("preschool", 72, 99, level);
        }
        if (age < 16) {
            return chance.rising("school", 80, 100, level);
        }
        return age < 18 ? chance.rising("school", 40, 97, level) : age < 23 && chance.rising("studies", 0, 60, level);
    }

    private LevelAttended level() {
        if (age < 6) {
            return LevelAttended.PRESCHOOL;
        }
        if (age < 16) {
            boolean behind = chance.rising("behind", 8, 0, home.services());
            return age < (behind ? 13 : 11) ? LevelAttended.PRIMARY : LevelAttended.LOWER_SECONDARY;
        }
        return age < 18
                ? LevelAttended.UPPER_SECONDARY
                : chance.percent("college", 30) ? LevelAttended.COLLEGE : LevelAttended.UNIVERSITY;
    }

    private GeneralEducation education(boolean attends) {
        if (age < 11) {
            return GeneralEducation.PRIMARY_NOT_FINISHED;
        }
        if (age < 16) {
            return GeneralEducation.PRIMARY;
        }
        if (attends) {
            return age < 18 ? GeneralEducation.LOWER_SECONDARY : GeneralEducation.UPPER_SECONDARY;
        }
        int reached = chance.between("reached", 0, 99) + home.services() + (age < 30 ? 15 : age < 60 ? 0 : -35);
        if (reached > 105) {
            return age < 18 ? GeneralEducation.LOWER_SECONDARY : GeneralEducation.UPPER_SECONDARY;
        }
        return reached > 45
                ? GeneralEducation.LOWER_SECONDARY
                : reached > 15 ? GeneralEducation.PRIMARY : GeneralEducation.PRIMARY_NOT_FINISHED;
    }

    private Qualification qualification(GeneralEducation education, boolean attends) {
        if (age < 20 || attends || !chance.rising("qualified", 3, 50, home.comfort())) {
            return Qualification.NONE;
        }
        if (education != GeneralEducation.UPPER_SECONDARY || age < 23) {
            return Qualification.ELEMENTARY;
        }
        return List.of(
                        Qualification.INTERMEDIATE,
                        Qualification.COLLEGE,
                        Qualification.UNIVERSITY,
                        Qualification.POSTGRADUATE)
                .get(chance.weighted("degree", 25, 20, 50, 5));
    }

    private void allowance() {
        boolean old = age >= 80 || age >= 60 && home.standing() != Standing.NOT_POOR && chance.percent("alone", 25);
        if (chance.percent("disabled", 2)) {
            member.socialAllowance(SocialAllowance.DISABLED);
        } else {
            member.socialAllowance(old ? SocialAllowance.ELDERLY : SocialAllowance.NONE);
        }
    }

    private void work() {
        Employment employment = employment();
        member.employment(employment).monthlyBenefit(benefit(employment));
        if (employment == Employment.WORKING) {
            job();
        }
    }

    private Employment employment() {
        if (age < 23 && attends()) {
            return Employment.STUDYING;
        }
        if (age >= 60) {
            return chance.rising("still-works", 35, 20, home.wealth())
                    ? Employment.WORKING
                    : chance.percent("frail", age - 55) ? Employment.NO_CAPACITY : Employment.RETIRED_HOMEMAKER;
        }
        if (chance.rising("idle", 9, 1, home.wealth())) {
            return Employment.NO_JOB;
        }
        return chance.percent("at-home", 8) ? Employment.RETIRED_HOMEMAKER : Employment.WORKING;
    }

    private void job() {
        if (chance.rising("wage-earner", 25, 78, home.comfort())) {
            boolean contract = chance.rising("contract", 25, 97, home.comfort());
            boolean official = contract && chance.rising("official", 0, 25, home.wealth());
            member.jobKind(
                            official
                                    ? JobKind.OFFICIAL
                                    : contract || chance.percent("enterprise", 30)
                                            ? JobKind.ENTERPRISE
                                            : JobKind.HIRED_BY_HOUSEHOLD)
                    .wageWork(contract ? WageWork.WITH_CONTRACT : WageWork.WITHOUT_CONTRACT);
        } else {
            member.jobKind(JobKind.OTHER).wageWork(WageWork.NOT_WAGE_WORK);
        }
    }

    private MonthlyBenefit benefit(Employment employment) {
        if (age >= 60 && employment != Employment.WORKING && chance.rising("pension", 1, 50, home.wealth())) {
            return MonthlyBenefit.PENSION;
        }
        return chance.percent("merit", age >= 65 ? 4 : 1) ? MonthlyBenefit.MERIT : MonthlyBenefit.NONE;
    }
}
