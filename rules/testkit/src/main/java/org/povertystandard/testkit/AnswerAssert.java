package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Explainer;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Inquiry;

/** What a test can assert of an answer beside the class: of form A, the average living standard, the low-income worker. */
public final class AnswerAssert extends ResultAssert<AnswerAssert, Answer> {
    AnswerAssert(Answer actual) {
        super(actual, AnswerAssert.class);
    }

    /** The inquiry is answered, and this is the outcome, such as {@code goes-on}. */
    public AnswerAssert hasOutcome(String outcome) {
        return hasPossibleOutcomes(outcome);
    }

    /** The outcomes still possible are exactly these, in the standard's order. */
    public AnswerAssert hasPossibleOutcomes(String... outcomes) {
        isNotNull();
        inquiry()
                .ifPresent(asked -> Stream.of(outcomes)
                        .forEach(given -> names().check(
                                        "outcome of " + asked.id(),
                                        StandardWords.names(asked.outcomes(), Inquiry.Outcome::id),
                                        given)));
        if (!ids(actual.possible()).equals(List.of(outcomes))) {
            throw failed(outcomes(List.of(outcomes)), found(), explanation());
        }
        return asserted(citationsOfTheOutcome());
    }

    /** More than one outcome is possible. */
    public AnswerAssert isUndecided() {
        isNotNull();
        if (actual.outcome().isPresent()) {
            throw failed("the answer to be open", found(), explanation());
        }
        return asserted();
    }

    /** It is the answer of this member. */
    public AnswerAssert isOfMember(String member) {
        isNotNull();
        if (!actual.member().map(Object::toString).equals(Optional.of(member))) {
            throw failed(
                    "the answer of member " + member,
                    actual.member().map(other -> "it is of member " + other).orElse("it is of the household"),
                    List.of());
        }
        return asserted();
    }

    /** These signs hold, by their numbers on the form. */
    public AnswerAssert holds(String... signs) {
        return states(Truth.TRUE, signs);
    }

    /** These signs do not hold. */
    public AnswerAssert doesNotHold(String... signs) {
        return states(Truth.FALSE, signs);
    }

    /** Whether these signs hold is unknown. */
    public AnswerAssert isUnknownIn(String... signs) {
        return states(Truth.UNKNOWN, signs);
    }

    private AnswerAssert states(Truth wanted, String... numbers) {
        isNotNull();
        List<CitationId> cited = new ArrayList<>();
        for (String number : numbers) {
            names().check(
                            "sign of " + actual.inquiry(),
                            StandardWords.names(actual.signs(), SignFinding::number),
                            number);
            SignFinding sign = actual.signs().stream()
                    .filter(each -> each.number().equals(number))
                    .findFirst()
                    .orElseThrow();
            if (sign.holds() != wanted) {
                throw failed("sign " + number + " " + state(wanted), "it is one " + state(sign.holds()), explanation());
            }
            cited.addAll(sign.cite());
        }
        return asserted(cited);
    }

    private static String state(Truth holds) {
        return switch (holds) {
            case TRUE -> "that holds";
            case FALSE -> "that does not hold";
            case UNKNOWN -> "of which nobody knows whether it holds";
        };
    }

    /** A measure is exactly this. */
    public AnswerAssert hasMeasure(String id, long value) {
        return hasMeasure(id, String.valueOf(value));
    }

    /** A measure is this: a number, a fraction such as {@code 1/24}, or bounds such as {@code 3..4}. */
    public AnswerAssert hasMeasure(String id, String value) {
        isNotNull();
        names().check(
                        "measure of " + actual.inquiry(),
                        StandardWords.names(actual.measures(), MeasureOutcome::measure),
                        id);
        String found = actual.measures().stream()
                .filter(measure -> measure.measure().value().equals(id))
                .map(measure -> measure.value().toString())
                .findFirst()
                .orElseThrow();
        if (!found.equals(value)) {
            throw failed(id + " to be " + value, "it is " + found, explanation());
        }
        return asserted();
    }

    private String found() {
        return actual.outcome().map(outcome -> "it is " + outcome).orElse("possible are " + actual.possible());
    }

    private static String outcomes(List<String> outcomes) {
        return outcomes.size() == 1 ? "the answer to be " + outcomes.get(0) : "the possible answers " + outcomes;
    }

    private Optional<Inquiry> inquiry() {
        return standard().flatMap(law -> law.standard().inquiry(actual.inquiry()));
    }

    private List<CitationId> citationsOfTheOutcome() {
        List<CitationId> cited = new ArrayList<>();
        actual.measures().forEach(measure -> measure.lines().forEach(line -> cited.addAll(line.cite())));
        inquiry().ifPresent(asked -> cited.addAll(asked.cite()));
        return cited;
    }

    private List<String> explanation() {
        return lines(Explanation.About.values());
    }

    private List<String> lines(Explanation.About... about) {
        return standard()
                .map(law -> Explainer.explain(actual, law, Language.ENGLISH))
                .map(explanation -> Stream.of(about)
                        .flatMap(each -> explanation.lines(each).stream())
                        .map(line -> "  " + line)
                        .toList())
                .orElse(List.of());
    }

    @Override
    List<String> caveatLines() {
        return lines(Explanation.About.CAVEATS).stream().skip(1).toList();
    }

    @Override
    List<CitationId> allCitations() {
        return Stream.concat(
                        citationsOfTheOutcome().stream(),
                        actual.signs().stream().flatMap(sign -> sign.cite().stream()))
                .distinct()
                .toList();
    }

    @Override
    String what() {
        return "answer";
    }
}
