package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
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

/** The columns of the table of members, in the order of form 3.1, part B. */
public final class MemberColumns {
    public static final String HOUSEHOLD = "household-id";
    public static final String ID = "member-id";

    private static final List<Column<Member.Builder>> ALL = new ArrayList<>();

    static {
        // Which household it is was settled when the tables were joined.
        add(HOUSEHOLD, "", (m, cell) -> {});
        add(ID, "id", (m, cell) -> cell.id().ifPresent(m::id));
        add("relation", "relation", (m, cell) -> cell.choice(Relation.values()).ifPresent(m::relation));
        add("birth", "birth", (m, cell) -> cell.birth().ifPresent(m::birth));
        add(
                "ethnicity",
                "ethnicity",
                (m, cell) -> cell.id().map(EthnicGroup::of).ifPresent(m::ethnicity));
        add("sex", "sex", (m, cell) -> cell.choice(Sex.values()).ifPresent(m::sex));
        add("height", "heightCm", (m, cell) -> cell.decimal(1).ifPresent(m::heightCm));
        add("weight", "weightKg", (m, cell) -> cell.decimal(1).ifPresent(m::weightKg));
        addSchooling();
        add("health-insurance", "healthInsurance", (m, cell) -> cell.yesNo().ifPresent(m::healthInsurance));
        add("uses-internet", "usesInternet", (m, cell) -> cell.yesNo().ifPresent(m::usesInternet));
        add(
                "social-allowance",
                "socialAllowance",
                (m, cell) -> cell.choice(SocialAllowance.values()).ifPresent(m::socialAllowance));
        addWork();
        add("serious-illness", "seriousIllness", (m, cell) -> cell.yesNo().ifPresent(m::seriousIllness));
    }

    private MemberColumns() {}

    /** All of them, in order. */
    public static List<Column<Member.Builder>> all() {
        return List.copyOf(ALL);
    }

    private static void addSchooling() {
        add("attends-school", "attendsSchool", (m, cell) -> cell.yesNo().ifPresent(m::attendsSchool));
        add(
                "level-attended",
                "levelAttended",
                (m, cell) -> cell.choice(LevelAttended.values()).ifPresent(m::levelAttended));
        add(
                "general-education",
                "generalEducation",
                (m, cell) -> cell.choice(GeneralEducation.values()).ifPresent(m::generalEducation));
        add(
                "qualification",
                "qualification",
                (m, cell) -> cell.choice(Qualification.values()).ifPresent(m::qualification));
    }

    private static void addWork() {
        add(
                "employment",
                "employment",
                (m, cell) -> cell.choice(Employment.values()).ifPresent(m::employment));
        add("job-kind", "jobKind", (m, cell) -> cell.choice(JobKind.values()).ifPresent(m::jobKind));
        add("wage-work", "wageWork", (m, cell) -> cell.choice(WageWork.values()).ifPresent(m::wageWork));
        add(
                "monthly-benefit",
                "monthlyBenefit",
                (m, cell) -> cell.choice(MonthlyBenefit.values()).ifPresent(m::monthlyBenefit));
    }

    private static void add(String name, String path, BiConsumer<Member.Builder, Cell> read) {
        ALL.add(new Column<>(name, path, read));
    }
}
