package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.Reason;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyStandard;

/** Says an answer beside the class in words: what it is and what follows from it, the signs, the measures, what to ask. */
final class AnswerExplainer {
    private final PovertyStandard standard;
    private final Answer answer;
    private final Inquiry inquiry;
    private final ExplanationParts parts;
    private final Words words;
    private final Names names;
    private final SourceList sources;

    AnswerExplainer(Answer answer, PovertyStandard standard, Language language) {
        this.standard = standard;
        this.answer = answer;
        this.inquiry = standard.inquiry(answer.inquiry()).orElseThrow();
        this.parts = new ExplanationParts(standard, language);
        this.words = parts.words();
        this.names = parts.names();
        this.sources = parts.sources();
    }

    Explanation explanation() {
        headline();
        signs();
        parts.measures(words.measured(), answer.measures(), inquiry.measures());
        parts.ending(answer, new CaveatText(standard, words, names, sources, this::outcomes));
        return parts.explanation();
    }

    private void headline() {
        List<String> lines = new ArrayList<>();
        String outcomes = outcomes(answer.possible());
        lines.add(words.headline(
                answer.household().value(),
                answer.member().map(words::ofMember).orElse("") + names.label(inquiry.label())));
        lines.add((answer.outcome().isPresent() ? words.result(outcomes) : words.undetermined(outcomes)) + ".");
        boolean several = answer.possible().size() > 1;
        answer.possible().stream()
                .map(inquiry::outcome)
                .flatMap(Optional::stream)
                .forEach(outcome -> lines.add(
                        several
                                ? ExplanationParts.ITEM + names.label(outcome.label()) + ": "
                                        + names.label(outcome.meaning())
                                : names.label(outcome.meaning())));
        if (answer.precision() == Precision.BOUND) {
            lines.add(words.bound());
        }
        lines.add(words.standard(names.standard()));
        lines.add(words.rule(sources.refer(inquiry.cite())));
        if (inquiry.asksForTheClass()) {
            standard.test(answer.test())
                    .ifPresent(test -> lines.add(words.classBy(names.test(test), sources.refer(test.cite()))));
        }
        lines.add(words.days(answer.appliedOn(), sources.refer(period()), answer.reviewedOn()));
        parts.part(About.RESULT, lines);
    }

    private String outcomes(List<CategoryId> ids) {
        return ids.stream()
                .map(id -> inquiry.outcome(id)
                        .map(outcome -> names.label(outcome.label()))
                        .orElse(id.value()))
                .collect(Collectors.joining("; "));
    }

    /** Where the law says that it asks on the day. */
    private List<CitationId> period() {
        return inquiry.period(answer.appliedOn(), answer.test())
                .map(AppliedPeriod::cite)
                .orElse(List.of());
    }

    /** Without the codes of a form that nobody wrote: where one is not applicable, other facts stand for it. */
    private static List<Reason> answered(SignFinding sign) {
        return sign.reasons().stream()
                .filter(reason -> !(reason instanceof Reason.Answered code
                        && code.found() instanceof FactValue.NotApplicable
                        && !code.unasked().isEmpty()))
                .toList();
    }

    private void signs() {
        var reasons = new ReasonText(words, names, parts.numbers());
        List<String> text = new ArrayList<>();
        for (SignFinding sign : answer.signs()) {
            text.add("  " + sign.number() + " " + names.definition(sign.sign()) + ": " + words.state(sign.holds())
                    + sources.refer(sign.cite()));
            reasons.lines(answered(sign)).forEach(reason -> text.add("    - " + reason));
        }
        parts.titled(About.SIGNS, words.signs(), text);
    }
}
