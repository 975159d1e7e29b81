package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.FormCode;
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
import org.povertystandard.rules.document.Problem;

/** The columns of the table of members, in the order of form 3.1, part B. */
public final class MemberColumns {
    public static final String HOUSEHOLD = "household-id";
    public static final String ID = "member-id";
    static final String BIRTH = "birth";

    /** Digits of a code in the statistics office's list of ethnic groups. */
    private static final int ETHNIC_GROUP_DIGITS = 2;

    /** The one group that people write out, and that must never be taken for another. */
    private static final String KINH = "Kinh";

    private static final String KINH_CODE = "01";

    private static final List<Column<Member.Builder>> ALL = new ArrayList<>();

    static {
        // Which household it is was settled when the tables were joined.
        add(HOUSEHOLD, "", (m, cell) -> {});
        add(ID, "id", (m, cell) -> cell.id().ifPresent(m::id));
        choice("relation", "relation", Relation.values(), Member.Builder::relation);
        add(BIRTH, "birth", (m, cell) -> cell.birth().ifPresent(m::birth));
        add("ethnicity", "ethnicity", (m, cell) -> ethnicGroup(cell).ifPresent(m::ethnicity));
        choice("sex", "sex", Sex.values(), Member.Builder::sex);
        add("height", "heightCm", (m, cell) -> cell.decimal(1).ifPresent(m::heightCm));
        add("weight", "weightKg", (m, cell) -> cell.decimal(1).ifPresent(m::weightKg));
        yesNo("attends-school", "attendsSchool", Member.Builder::attendsSchool);
        choice("level-attended", "levelAttended", LevelAttended.values(), Member.Builder::levelAttended);
        choice("general-education", "generalEducation", GeneralEducation.values(), Member.Builder::generalEducation);
        choice("qualification", "qualification", Qualification.values(), Member.Builder::qualification);
        yesNo("health-insurance", "healthInsurance", Member.Builder::healthInsurance);
        yesNo("uses-internet", "usesInternet", Member.Builder::usesInternet);
        choice("social-allowance", "socialAllowance", SocialAllowance.values(), Member.Builder::socialAllowance);
        choice("employment", "employment", Employment.values(), Member.Builder::employment);
        choice("job-kind", "jobKind", JobKind.values(), Member.Builder::jobKind);
        choice("wage-work", "wageWork", WageWork.values(), Member.Builder::wageWork);
        choice("monthly-benefit", "monthlyBenefit", MonthlyBenefit.values(), Member.Builder::monthlyBenefit);
        yesNo("serious-illness", "seriousIllness", Member.Builder::seriousIllness);
    }

    private MemberColumns() {}

    private static Optional<EthnicGroup> ethnicGroup(Cell cell) {
        if (cell.says(KINH)) {
            return Optional.of(EthnicGroup.of(KINH_CODE));
        }
        return cell.officialCode(ETHNIC_GROUP_DIGITS).flatMap(code -> {
            try {
                return Optional.of(EthnicGroup.of(code));
            } catch (IllegalArgumentException noCode) {
                cell.refuse(
                        Problem.Code.NOT_ALLOWED,
                        "Mã dân tộc có hai chữ số theo danh mục của cơ quan thống kê, ví dụ 01. Dùng --columns để đổi tên"
                                + " dân tộc thành mã.",
                        "The code of an ethnic group has two digits, as in the statistics office's list, such as 01."
                                + " --columns turns names into codes.");
                return Optional.empty();
            }
        });
    }

    /** All of them, in order. */
    public static List<Column<Member.Builder>> all() {
        return List.copyOf(ALL);
    }

    private static <E extends FormCode> void choice(
            String name, String path, E[] choices, BiConsumer<Member.Builder, E> answer) {
        Vocabulary<E> words = Vocabulary.ofForm(name, choices);
        add(name, path, (m, cell) -> cell.choice(words).ifPresent(choice -> answer.accept(m, choice)));
    }

    private static void yesNo(String name, String path, BiConsumer<Member.Builder, Boolean> answer) {
        Vocabulary<Boolean> words = Vocabulary.yesNoOfForm(name);
        add(name, path, (m, cell) -> cell.choice(words).ifPresent(yes -> answer.accept(m, yes)));
    }

    private static void add(String name, String path, BiConsumer<Member.Builder, Cell> read) {
        ALL.add(new Column<>(name, path, read));
    }
}
