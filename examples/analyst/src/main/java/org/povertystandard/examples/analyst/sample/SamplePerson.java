package org.povertystandard.examples.analyst.sample;

import java.time.LocalDate;
import java.util.List;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.WageWork;

/** Makes one row of the table of members, answering what the form asks of somebody of that age and nothing else. */
final class SamplePerson {
    private final Dice dice;
    private final SampleHome home;
    private final Cells cells = new Cells();
    private final int age;
    private final int months;

    SamplePerson(Dice dice, SampleHome home, int age) {
        this.dice = dice;
        this.home = home;
        this.age = age;
        this.months = 12 * age + dice.between(0, 11);
    }

    Cells row(int number, Relation relation, Sex sex) {
        cells.set("household-id", home.id()).set("member-id", number).set("relation", relation);
        LocalDate birth = home.reviewedOn().minusMonths(months).minusDays(dice.between(0, 27));
        boolean yearOnly = age >= 60 && dice.percent(15);
        cells.set("birth", yearOnly ? String.valueOf(birth.getYear()) : birth.toString());
        cells.set("ethnicity", home.ethnicity()).set("sex", sex);
        body(sex);
        schooling();
        cells.set("health-insurance", dice.percent(86, 100, home.wealth()) || age < 6);
        cells.set("uses-internet", age >= 6 && dice.percent(age < 60 ? 25 : 5, age < 60 ? 99 : 60, home.wealth()));
        allowance();
        if (age >= 15) {
            work();
        }
        cells.set("serious-illness", dice.percent(age < 50 ? 1 : 4));
        return cells;
    }

    /** Somewhat below the medians of healthy children, more so among the poor. */
    private void body(Sex sex) {
        int shortfall = dice.percent(14, 1, home.wealth()) ? dice.between(8, 14) : dice.between(-4, 4);
        if (age < 16) {
            int median = months < 24 ? 500 + 15 * months : 860 + 53 * (months - 24) / 10;
            cells.setTenths("height", median * (100 - shortfall) / 100 - (sex == Sex.FEMALE ? 8 : 0));
        }
        if (age < 10) {
            int median = months < 12 ? 34 + 5 * months : 95 + 19 * (months - 12) / 10;
            cells.setTenths("weight", median * (100 - 2 * shortfall) / 100 - (sex == Sex.FEMALE ? 3 : 0));
        }
    }

    private void schooling() {
        boolean attends = attends();
        cells.set("attends-school", attends);
        if (attends) {
            cells.set("level-attended", level());
        }
        GeneralEducation education = education(attends);
        cells.set("general-education", education);
        cells.set("qualification", qualification(education, attends));
    }

    private boolean attends() {
        if (age < 3) {
            return false;
        }
        if (age < 6) {
            return dice.percent(80, 99, home.wealth());
        }
        if (age < 16) {
            return dice.percent(88, 100, home.wealth());
        }
        return age < 18 && dice.percent(45, 97, home.wealth()) || age < 23 && dice.percent(0, 60, home.wealth());
    }

    private LevelAttended level() {
        if (age < 6) {
            return LevelAttended.PRESCHOOL;
        } else if (age < 12) {
            return age == 11 ? LevelAttended.LOWER_SECONDARY : LevelAttended.PRIMARY;
        } else if (age < 16) {
            return dice.percent(6, 0, home.wealth()) ? LevelAttended.PRIMARY : LevelAttended.LOWER_SECONDARY;
        } else if (age < 18) {
            return dice.weighted(List.of(LevelAttended.UPPER_SECONDARY, LevelAttended.INTERMEDIATE), 9, 1);
        }
        return dice.weighted(List.of(LevelAttended.UNIVERSITY, LevelAttended.COLLEGE), 7, 3);
    }

    private GeneralEducation education(boolean attends) {
        if (age < 11) {
            return GeneralEducation.PRIMARY_NOT_FINISHED;
        } else if (age < 16) {
            return dice.percent(90) ? GeneralEducation.PRIMARY : GeneralEducation.PRIMARY_NOT_FINISHED;
        } else if (age < 18) {
            return attends || dice.percent(60) ? GeneralEducation.LOWER_SECONDARY : GeneralEducation.PRIMARY;
        } else if (attends) {
            return GeneralEducation.UPPER_SECONDARY;
        }
        int finished = (age < 30 ? 20 : age < 60 ? 5 : -10) + home.wealth() * 3 / 4;
        return finished > dice.between(15, 75)
                ? GeneralEducation.UPPER_SECONDARY
                : dice.weighted(
                        List.of(
                                GeneralEducation.LOWER_SECONDARY,
                                GeneralEducation.PRIMARY,
                                GeneralEducation.PRIMARY_NOT_FINISHED),
                        60,
                        25,
                        age < 40 ? 3 : 15);
    }

    private Qualification qualification(GeneralEducation education, boolean attends) {
        if (age < 20 || attends || !dice.percent(3, 45, home.wealth())) {
            return Qualification.NONE;
        }
        return education == GeneralEducation.UPPER_SECONDARY && age >= 23
                ? dice.weighted(
                        List.of(
                                Qualification.INTERMEDIATE,
                                Qualification.COLLEGE,
                                Qualification.UNIVERSITY,
                                Qualification.POSTGRADUATE),
                        25,
                        20,
                        50,
                        5)
                : Qualification.ELEMENTARY;
    }

    private void allowance() {
        SocialAllowance allowance = SocialAllowance.NONE;
        if (age >= 80) {
            allowance = SocialAllowance.ELDERLY;
        } else if (dice.percent(4, 1, home.wealth())) {
            allowance = SocialAllowance.DISABLED;
        }
        cells.set("social-allowance", allowance);
    }

    private void work() {
        Employment employment = employment();
        cells.set("employment", employment);
        if (employment == Employment.WORKING) {
            JobKind kind = dice.percent(1, 14, home.wealth()) && age < 62
                    ? JobKind.OFFICIAL
                    : dice.weighted(
                            List.of(JobKind.ENTERPRISE, JobKind.HIRED_BY_HOUSEHOLD, JobKind.OTHER),
                            home.isUrban() ? 40 : 22,
                            18 - home.wealth() / 8,
                            home.isUrban() ? 45 : 62);
            cells.set("job-kind", kind).set("wage-work", wageWork(kind));
        }
        boolean pension = age >= 58 && dice.percent(2, 45, home.wealth());
        cells.set(
                "monthly-benefit",
                pension
                        ? MonthlyBenefit.PENSION
                        : age >= 65 && dice.percent(5) ? MonthlyBenefit.MERIT : MonthlyBenefit.NONE);
    }

    private Employment employment() {
        if (cells.get("attends-school").equals("yes")) {
            return Employment.STUDYING;
        } else if (cells.get("social-allowance").equals(SocialAllowance.DISABLED.code())) {
            return Employment.NO_CAPACITY;
        } else if (age >= 75) {
            return dice.weighted(List.of(Employment.RETIRED_HOMEMAKER, Employment.NO_CAPACITY), 2, 1);
        } else if (age >= 60) {
            return dice.weighted(List.of(Employment.WORKING, Employment.RETIRED_HOMEMAKER), 1, 1);
        }
        return dice.weighted(
                List.of(Employment.WORKING, Employment.NO_JOB, Employment.RETIRED_HOMEMAKER, Employment.DOES_NOT_WANT),
                88,
                4 - home.wealth() / 30,
                9,
                1);
    }

    private WageWork wageWork(JobKind kind) {
        return switch (kind) {
            case OFFICIAL -> WageWork.WITH_CONTRACT;
            case ENTERPRISE -> dice.percent(60, 97, home.wealth()) ? WageWork.WITH_CONTRACT : WageWork.WITHOUT_CONTRACT;
            case HIRED_BY_HOUSEHOLD -> WageWork.WITHOUT_CONTRACT;
            case OTHER -> WageWork.NOT_WAGE_WORK;
        };
    }
}
