package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.FormFacts;
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
import org.povertystandard.rules.interpret.Asked;

/** Form 3.1, part B: the members, columns 3 to 19 in the form's order, in the form's codes. */
final class MembersPart {
    /** Column 4b, which no rule asks. */
    private static final FactId ETHNICITY = FactId.of("ethnicity");

    private static final List<Column> COLUMNS = List.of(
            Column.coded("3", "relation", Relation.values(), Member::relation),
            Column.of("4", FormFacts.BIRTH_DATE.value(), (member, filled) -> filled.birth(member.birth())),
            Column.of(
                    "4b",
                    ETHNICITY.value(),
                    (member, filled) -> member.ethnicity().map(group -> group.code())),
            Column.coded("5", "sex", Sex.values(), Member::sex),
            Column.of("6", "height", (member, filled) -> member.heightCm().map(filled::number)),
            Column.of("7", "weight", (member, filled) -> member.weightKg().map(filled::number)),
            Column.yesNo("8", "attends-school", Member::attendsSchool),
            Column.coded("9", "level-attended", LevelAttended.values(), Member::levelAttended),
            Column.coded("10", "general-education", GeneralEducation.values(), Member::generalEducation),
            Column.coded("11", "qualification", Qualification.values(), Member::qualification),
            Column.yesNo("12", "health-insurance", Member::healthInsurance),
            Column.yesNo("13", "uses-internet", Member::usesInternet),
            Column.coded("14", "social-allowance", SocialAllowance.values(), Member::socialAllowance),
            Column.coded("15", "employment", Employment.values(), Member::employment),
            Column.coded("16", "job-kind", JobKind.values(), Member::jobKind),
            Column.coded("17", "wage-work", WageWork.values(), Member::wageWork),
            Column.coded("18", "monthly-benefit", MonthlyBenefit.values(), Member::monthlyBenefit),
            Column.yesNo("19", "serious-illness", Member::seriousIllness));

    private final Filled filled;
    private final Asked asked;
    private final List<Member> members;

    MembersPart(Filled filled) {
        this.filled = filled;
        this.asked = Asked.of(filled.household(), filled.standard());
        this.members = filled.household().members();
    }

    Html html() {
        Html table = element(
                        "table",
                        element("thead", titles(), numbers()),
                        element("tbody", IntStream.range(0, members.size()).mapToObj(this::row)))
                .styled("members grid");
        return element("section", element("h2", filled.say(Phrase.PART_B)), table, legend(), codes());
    }

    private Html titles() {
        return element(
                "tr",
                Stream.concat(
                        Stream.of(Filled.head(filled.say(Phrase.ROW)), Filled.head(filled.say(Phrase.MEMBER))),
                        COLUMNS.stream().map(column -> Filled.head(filled.title(question(column))))));
    }

    private Html numbers() {
        return element(
                        "tr",
                        Stream.concat(Stream.of("1", "2"), COLUMNS.stream().map(Column::number))
                                .map(number -> element("td", number)))
                .styled("numbers");
    }

    private Label question(Column column) {
        return column.fact().equals(ETHNICITY) ? Phrase.ETHNICITY.label() : filled.question(column.fact());
    }

    private Html row(int index) {
        Member member = members.get(index);
        Stream<Html> ids = Stream.of(
                element("td", String.valueOf(index + 1)),
                element("th", Filled.id(member.id().value())).with("scope", "row"));
        return element(
                "tr", Stream.concat(ids, COLUMNS.stream().map(column -> element("td", answer(index, member, column)))));
    }

    private Html answer(int index, Member member, Column column) {
        Optional<String> answer = column.reader().of(member, filled);
        if (asked.asked(index, column.fact()) == Truth.FALSE) {
            return answer.<Html>map(given -> element("span", "(" + given + ")").styled("unused"))
                    .orElseGet(() -> text("–"));
        }
        return answer.<Html>map(Filled::id).orElseGet(filled::openMark);
    }

    private Html legend() {
        return element(
                        "p",
                        filled.openMark(),
                        text(" " + filled.say(Phrase.UNANSWERED) + "; – " + filled.say(Phrase.NOT_ASKED) + "; "),
                        element("span", "(…)").styled("unused"),
                        text(" " + filled.say(Phrase.UNUSED) + "."))
                .styled("legend");
    }

    private Html codes() {
        return element(
                        "dl",
                        COLUMNS.stream()
                                .filter(column -> !column.codes().isEmpty())
                                .map(column -> filled.pair(
                                        filled.say(Phrase.COLUMN) + " " + column.number() + " ("
                                                + filled.say(question(column)) + ")",
                                        text(codes(column.codes())))))
                .styled("codes");
    }

    private String codes(List<FormCode> codes) {
        return codes.stream()
                .filter(code -> code.number() > 0)
                .map(code -> code.number() + " " + filled.say(code.label()))
                .collect(Collectors.joining("; "));
    }
}
