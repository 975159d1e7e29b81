package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.standard.Inquiry;

/** What the law asks beside the class, each with its own days, lines and answers. */
final class InquiriesSection {
    private final Lexicon lexicon;
    private final CriterionText text;

    InquiriesSection(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    BookSection section() {
        return new BookSection(
                BookPhrase.INQUIRIES,
                "beside",
                lexicon.standard().inquiries().stream().flatMap(this::inquiry).toList());
    }

    private Stream<Block> inquiry(Inquiry inquiry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                3, "", Prose.of(lexicon.say(inquiry.label()) + " ").plus(lexicon.sources(inquiry.cite()))));
        blocks.add(new AppliedSection(lexicon).periods(inquiry.applied()));
        inquiry.subject().ifPresent(subject -> blocks.add(new Block.Rule(subject(inquiry, subject))));
        if (!inquiry.signs().isEmpty()) {
            blocks.add(signs(inquiry));
        }
        if (!inquiry.measures().isEmpty()) {
            blocks.add(new TestsSection(lexicon, text).measures(inquiry.measures()));
        }
        blocks.add(outcomes(inquiry));
        return blocks.stream();
    }

    private Clause subject(Inquiry inquiry, Inquiry.Subject subject) {
        String otherwise = inquiry.outcome(subject.otherwise())
                .map(outcome -> lexicon.say(outcome.label()))
                .orElse("");
        return text.clause(subject.who())
                .opened(opening -> Prose.of(lexicon.say(BookPhrase.INQUIRED_OF) + " ("
                                + lexicon.say(BookPhrase.OTHERWISE) + ": “" + otherwise + "”): ")
                        .plus(opening));
    }

    private Block signs(Inquiry inquiry) {
        return new Block.Grid(
                "signs",
                titles(BookPhrase.SIGN_NUMBER, BookPhrase.SIGN),
                inquiry.signs().stream()
                        .map(sign ->
                                Block.Row.of(Clause.of(sign.number()), Clause.of(lexicon.definition(sign.means()))))
                        .toList());
    }

    private Block outcomes(Inquiry inquiry) {
        return new Block.Grid(
                "outcomes",
                titles(BookPhrase.OUTCOME, BookPhrase.WHEN, BookPhrase.MEANING),
                inquiry.outcomes().stream().map(this::outcome).toList());
    }

    private Block.Row outcome(Inquiry.Outcome outcome) {
        return Block.Row.of(
                Clause.of(Prose.strong(lexicon.say(outcome.label()))),
                outcome.when().map(text::clause).orElseGet(() -> Clause.of(lexicon.say(BookPhrase.NO_OTHER))),
                Clause.of(lexicon.say(outcome.meaning())));
    }

    private List<Block.Column> titles(BookPhrase... phrases) {
        return Stream.of(phrases)
                .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                .toList();
    }
}
