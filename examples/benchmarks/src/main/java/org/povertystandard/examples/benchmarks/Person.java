package org.povertystandard.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.WageWork;

/** Makes one member, answering what the form asks of somebody of that age and nothing else. */
final class Person {
    private final Random random;
    private final LocalDate reviewedOn;
    private final int age;
    private final int wealth;
    private final Member.Builder member = Member.builder();

    Person(Random random, LocalDate reviewedOn, int age, int wealth) {
        this.random = random;
        this.reviewedOn = reviewedOn;
        this.age = age;
        this.wealth = wealth;
    }

    Member member(int index) {
        int months = 12 * age + random.nextInt(12);
        member.id("m" + index)
                .relation(index == 0 ? Relation.HEAD : Relation.OTHER)
                .birth(BirthDate.of(reviewedOn.minusMonths(months).minusDays(random.nextInt(28))))
                .sex(percent(50) ? Sex.MALE : Sex.FEMALE)
                .healthInsurance(age < 6 || percent(85 + wealth / 6))
                .usesInternet(age >= 6 && percent(25 + wealth * 3 / 4))
                .socialAllowance(
                        age >= 80
                                ? SocialAllowance.ELDERLY
                                : percent(3) ? SocialAllowance.DISABLED : SocialAllowance.NONE)
                .seriousIllness(percent(3));
        body(months);
        boolean attends = age >= 3 && age < 16 ? percent(90 + wealth / 9) : age >= 16 && age < 22 && percent(wealth);
        schooling(attends);
        if (age >= 15) {
            work(attends);
        }
        return member.build();
    }

    /** Mostly somewhat under the medians of healthy children. */
    private void body(int months) {
        int percent = 88 + wealth / 10 + random.nextInt(8);
        if (age < 16) {
            int median = months < 24 ? 500 + 15 * months : 860 + 53 * (months - 24) / 10;
            member.heightCm(BigDecimal.valueOf((long) median * percent / 100, 1));
        }
        if (age < 10) {
            int median = months < 12 ? 34 + 5 * months : 95 + 19 * (months - 12) / 10;
            member.weightKg(BigDecimal.valueOf((long) median * percent / 100, 1));
        }
    }

    private void schooling(boolean attends) {
        member.attendsSchool(attends);
        if (attends) {
            member.levelAttended(
                    age < 6
                            ? LevelAttended.PRESCHOOL
                            : age < 11
                                    ? LevelAttended.PRIMARY
                                    : age < 16 ? LevelAttended.LOWER_SECONDARY : LevelAttended.UNIVERSITY);
        }
        GeneralEducation finished =
                percent(wealth) ? GeneralEducation.UPPER_SECONDARY : GeneralEducation.LOWER_SECONDARY;
        member.generalEducation(
                age < 11
                        ? GeneralEducation.PRIMARY_NOT_FINISHED
                        : age < 16 ? GeneralEducation.PRIMARY : attends ? GeneralEducation.UPPER_SECONDARY : finished);
        Qualification[] qualifications = Qualification.values();
        member.qualification(
                age >= 20 && percent(wealth / 2)
                        ? qualifications[random.nextInt(qualifications.length)]
                        : Qualification.NONE);
    }

    private void work(boolean attends) {
        Employment employment = attends
                ? Employment.STUDYING
                : age >= 70
                        ? Employment.RETIRED_HOMEMAKER
                        : percent(88) ? Employment.WORKING : any(Employment.values());
        member.employment(employment);
        if (employment == Employment.WORKING) {
            JobKind kind = any(JobKind.values());
            member.jobKind(kind)
                    .wageWork(
                            switch (kind) {
                                case OFFICIAL -> WageWork.WITH_CONTRACT;
                                case ENTERPRISE ->
                                    percent(60 + wealth / 3) ? WageWork.WITH_CONTRACT : WageWork.WITHOUT_CONTRACT;
                                case HIRED_BY_HOUSEHOLD -> WageWork.WITHOUT_CONTRACT;
                                case OTHER -> WageWork.NOT_WAGE_WORK;
                            });
        }
        member.monthlyBenefit(age >= 60 && percent(wealth / 2) ? MonthlyBenefit.PENSION : MonthlyBenefit.NONE);
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
