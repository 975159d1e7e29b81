package org.povertystandard.examples.analyst.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povertystandard.examples.analyst.table.HouseholdColumns;
import org.povertystandard.examples.analyst.table.HouseholdDraft;
import org.povertystandard.examples.analyst.table.Layout;
import org.povertystandard.examples.analyst.table.MemberColumns;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdProblem;
import org.povertystandard.household.InvalidHouseholdException;
import org.povertystandard.household.Member;
import org.povertystandard.rules.document.Problem;

/** Makes a household of its rows, or says everything that is wrong with them. */
final class Assembler {
    private static final Pattern OF_MEMBER = Pattern.compile("members\\[(\\d+)]\\.(.+)");

    /** Begins ids that stand in for those that cannot be read, so that they are those of nobody else. */
    private static final String UNREAD = "\0";

    private final Layout<HouseholdDraft> households;
    private final Layout<Member.Builder> members;
    private final List<BiFunction<Household, HouseholdDraft, String>> groups;

    /**
     * An assembler of two tables.
     *
     * @param groups the group of a household in each of the columns asked for
     */
    Assembler(
            Layout<HouseholdDraft> households,
            Layout<Member.Builder> members,
            List<BiFunction<Household, HouseholdDraft, String>> groups) {
        this.households = households;
        this.members = members;
        this.groups = groups;
    }

    Entry entry(Joined joined) {
        return switch (joined.kind()) {
            case HOUSEHOLD -> household(joined);
            case DUPLICATE -> refused(joined, List.of(duplicate(joined)));
            case STRAY -> stray(joined.row());
        };
    }

    private Entry household(Joined joined) {
        List<Problem> problems = new ArrayList<>();
        var draft = new HouseholdDraft();
        households.read(joined.row(), draft, problems::add);
        households.require(joined.row(), HouseholdColumns.ID, problems::add);
        households.require(joined.row(), HouseholdColumns.REVIEWED_ON, problems::add);
        if (joined.memberRows() > joined.members().size()) {
            problems.add(tooManyMembers(joined));
            return refused(joined, problems);
        }
        List<Member> roster = roster(joined, problems);
        // Without its id, or where its cells are in doubt, nobody knows whose members these are.
        boolean known = households.isWhole(joined.row()) && !id(joined).isEmpty();
        return known ? build(draft, roster, joined, problems) : refused(joined, problems);
    }

    private Problem tooManyMembers(Joined joined) {
        return households.problem(
                joined.row(),
                Problem.Code.LIMIT,
                HouseholdColumns.ID,
                Optional.of(joined.memberRows() + " members"),
                Label.of(
                        "Hộ có quá nhiều thành viên. Nhiều nhất là " + Join.MOST_MEMBERS + ".",
                        "The household has too many members. At most " + Join.MOST_MEMBERS + " are allowed."));
    }

    /** What cannot be read of a member stands as unknown, so that what is wrong with the others is still found. */
    private List<Member> roster(Joined joined, List<Problem> problems) {
        List<Member> roster = new ArrayList<>();
        for (TableRow row : joined.members()) {
            Member.Builder builder = Member.builder().id(UNREAD + roster.size());
            members.read(row, builder, problems::add);
            members.require(row, MemberColumns.ID, problems::add);
            roster.add(builder.build());
        }
        return roster;
    }

    private Entry build(HouseholdDraft draft, List<Member> roster, Joined joined, List<Problem> problems) {
        try {
            Household household = draft.finished().members(roster).build();
            return problems.isEmpty()
                    ? new Entry.Ready(
                            household,
                            draft.weight(),
                            groups.stream()
                                    .map(group -> group.apply(household, draft))
                                    .toList())
                    : refused(joined, problems);
        } catch (InvalidHouseholdException e) {
            e.problems().forEach(problem -> problems.add(contradiction(problem, joined)));
            return refused(joined, problems);
        }
    }

    private Problem contradiction(HouseholdProblem problem, Joined joined) {
        Label message = problem.rule().text();
        Matcher ofMember = OF_MEMBER.matcher(problem.field());
        return ofMember.matches()
                ? members.contradiction(
                        joined.members().get(Integer.parseInt(ofMember.group(1))), ofMember.group(2), message)
                : households.contradiction(joined.row(), problem.field(), message);
    }

    private Problem duplicate(Joined joined) {
        return households.problem(
                joined.row(),
                Problem.Code.DUPLICATE_ID,
                HouseholdColumns.ID,
                Optional.of(id(joined)),
                Label.of(
                        "Mã hộ này cũng có ở dòng " + joined.otherLine()
                                + "; không biết thành viên thuộc hộ nào nên không xét hộ nào.",
                        "The household of line " + joined.otherLine()
                                + " has this id too; whose members they are cannot be known, so neither is read."));
    }

    private Entry stray(TableRow row) {
        String id = members.cell(row, MemberColumns.HOUSEHOLD);
        if (!members.isWhole(row)) {
            List<Problem> problems = new ArrayList<>();
            members.read(row, Member.builder(), problems::add);
            return new Entry.Stray(id, problems.get(0));
        }
        return new Entry.Stray(
                id,
                members.problem(row, Problem.Code.UNDECLARED, MemberColumns.HOUSEHOLD, Optional.of(id), noHousehold()));
    }

    private Label noHousehold() {
        boolean zeros = members.habits(MemberColumns.HOUSEHOLD).differsInZeros(households.habits(HouseholdColumns.ID));
        return Label.of(
                "Bảng hộ không có hộ nào mang mã này."
                        + (zeros
                                ? " Chỉ một trong hai bảng có mã bắt đầu bằng số 0: bảng tính bỏ số 0 ở đầu. Hãy định"
                                        + " dạng cột mã là văn bản trong cả hai bảng."
                                : ""),
                "The table of households has no household of this id."
                        + (zeros
                                ? " Ids begin with zeros in one table only: spreadsheets drop them. Format the column as"
                                        + " text in both tables."
                                : ""));
    }

    private Entry refused(Joined joined, List<Problem> problems) {
        return new Entry.Refused(id(joined), joined.memberRows(), problems);
    }

    private String id(Joined joined) {
        return households.cell(joined.row(), HouseholdColumns.ID);
    }
}
