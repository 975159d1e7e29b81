package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/**
 * What an answer beside the class is expected to say. What is empty is not looked at. Of an inquiry about members, what is not
 * under {@code members} is looked at in each member's answer.
 *
 * @param inquiry which inquiry
 * @param notCovered whether the standard refuses it on the day beside the test
 * @param possible the outcomes still possible, in the standard's order
 * @param members the same for some members, by their ids
 * @param signs states of signs by their numbers: {@code true}, {@code false} or {@code unknown}
 * @param measures values of measures: a number, or {@code lowest..highest}
 * @param missing exactly the missing questions, the one to ask first in front: the member if any, then the facts
 * @param caveats some readings of which there is a caveat
 * @param noCaveats some readings of which there is none
 */
public record AnswerExpectation(
        InquiryId inquiry,
        boolean notCovered,
        Optional<List<String>> possible,
        Map<String, List<String>> members,
        Map<String, String> signs,
        Map<String, String> measures,
        Optional<List<List<String>>> missing,
        List<String> caveats,
        List<String> noCaveats)
        implements LawCase.Expectation {
    private static final Label NO_MEMBER = Label.of("không có thành viên này", "no such member");
    private static final Label NO_SIGN = Label.of("không có chỉ tiêu này", "no such sign");

    public AnswerExpectation {
        members = Map.copyOf(members);
        signs = Map.copyOf(signs);
        measures = Map.copyOf(measures);
        caveats = List.copyOf(caveats);
        noCaveats = List.copyOf(noCaveats);
    }

    @Override
    public List<Label> differences(Determiner determiner, Household household, LocalDate appliedOn, TestId test) {
        List<Answer> answers = determiner.answer(household, appliedOn, test, inquiry);
        var differences = new Differences();
        differences.refused(
                notCovered,
                Label.of(
                        "các câu trả lời " + answers.get(0).possible(),
                        "the outcomes " + answers.get(0).possible()));
        answers.forEach(answer -> compare(answer, differences));
        Map<String, List<String>> found = new LinkedHashMap<>();
        answers.forEach(answer ->
                answer.member().ifPresent(member -> found.put(member.value(), Differences.texts(answer.possible()))));
        members.forEach((member, want) ->
                differences.same("member " + member, want, Optional.ofNullable(found.get(member)), NO_MEMBER));
        return differences.lines();
    }

    private void compare(Answer found, Differences differences) {
        String of = found.member().map(member -> " of member " + member).orElse("");
        possible.ifPresent(want -> differences.same("possible" + of, want, Differences.texts(found.possible())));
        signs.forEach((number, want) -> differences.same("sign " + number, want, sign(found, number), NO_SIGN));
        differences.measures(measures, found.measures());
        differences.missing(missing, found.missing());
        differences.caveats(caveats, noCaveats, found.caveats());
    }

    private static Optional<String> sign(Answer found, String number) {
        return found.signs().stream()
                .filter(sign -> sign.number().equals(number))
                .map(sign -> word(sign.holds()))
                .findFirst();
    }

    /** How a case file writes the state of a sign. */
    static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
