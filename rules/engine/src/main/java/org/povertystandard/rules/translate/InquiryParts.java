package org.povertystandard.rules.translate;

import java.util.List;
import java.util.stream.Collectors;
import org.povertystandard.standard.Inquiry;

/** The parts of an inquiry as words: when it is asked and of whom, its signs, its lines and its answers. */
final class InquiryParts {
    private final Lexicon lexicon;
    private final Parts parts;

    InquiryParts(Lexicon lexicon, Parts parts) {
        this.lexicon = lexicon;
        this.parts = parts;
    }

    void add(Inquiry inquiry) {
        String name = lexicon.say(inquiry.label());
        parts.add(
                BookPhrase.INQUIRIES,
                inquiry.id(),
                name,
                inquiry.outcomes().stream()
                        .map(outcome -> lexicon.say(outcome.label()))
                        .collect(Collectors.joining("; ")),
                inquiry.cite());
        var applied = new AppliedSection(lexicon);
        each(
                inquiry,
                BookPhrase.APPLIED,
                inquiry.applied().stream()
                        .map(period -> applied.words(List.of(period)) + " ("
                                + period.tests().stream().map(applied::name).collect(Collectors.joining("; ")) + ")")
                        .collect(Collectors.joining("; ")));
        inquiry.subject()
                .ifPresent(subject -> each(
                        inquiry,
                        BookPhrase.INQUIRED_OF,
                        parts.words(parts.text().clause(subject.who())) + " (" + lexicon.say(BookPhrase.OTHERWISE)
                                + ": "
                                + inquiry.outcome(subject.otherwise())
                                        .map(outcome -> lexicon.say(outcome.label()))
                                        .orElse("")
                                + ")"));
        inquiry.signs()
                .forEach(sign -> serving(
                        inquiry,
                        BookPhrase.SIGN,
                        sign.number(),
                        parts.words(Clause.of(lexicon.definition(sign.means())))));
        parts.measures(BookPhrase.LINE, inquiry.id().value(), name + ": ", inquiry.measures());
        inquiry.outcomes()
                .forEach(outcome -> serving(
                        inquiry,
                        BookPhrase.OUTCOME,
                        lexicon.say(outcome.label()),
                        outcome.when()
                                        .map(when -> parts.words(parts.text().clause(when)))
                                        .orElseGet(() -> lexicon.say(BookPhrase.NO_OTHER))
                                + " (" + lexicon.say(outcome.meaning()) + ")"));
    }

    private void each(Inquiry inquiry, BookPhrase what, String words) {
        parts.add(
                what,
                inquiry.id() + "/" + what,
                lexicon.say(inquiry.label()) + ": " + lexicon.say(what),
                words,
                inquiry.cite());
    }

    private void serving(Inquiry inquiry, BookPhrase kind, String which, String words) {
        parts.add(
                kind,
                inquiry.id() + "/" + which,
                lexicon.say(inquiry.label()) + ": " + lexicon.say(kind) + " " + which,
                words,
                inquiry.cite());
    }
}
