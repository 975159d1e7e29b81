package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.FactGroup;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;

/** Who is asked what, what is asked beyond the form, and how ages are counted. */
final class QuestionsSection {
    private final Lexicon lexicon;
    private final CriterionText text;

    QuestionsSection(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    BookSection section() {
        PovertyStandard standard = lexicon.standard();
        List<Block> blocks = new ArrayList<>();
        if (!standard.questions().isEmpty()) {
            blocks.add(grid(
                    "questions",
                    standard.questions().stream().map(this::asked).toList(),
                    BookPhrase.QUESTION,
                    BookPhrase.ASKED_OF,
                    BookPhrase.SOURCES));
        }
        if (!standard.facts().isEmpty()) {
            blocks.add(new Block.Heading(3, "", Prose.of(lexicon.say(BookPhrase.BEYOND))));
            blocks.add(grid(
                    "facts",
                    standard.facts().stream().map(this::fact).toList(),
                    BookPhrase.QUESTION,
                    BookPhrase.ANSWERS,
                    BookPhrase.UNASKED));
        }
        if (!standard.groups().isEmpty()) {
            blocks.add(new Block.Heading(3, "", Prose.of(lexicon.say(BookPhrase.TOGETHER))));
            blocks.add(
                    new Block.Points(standard.groups().stream().map(this::group).toList()));
        }
        if (!standard.indicators().isEmpty() || !standard.inquiries().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Prose.of(lexicon.say(BookPhrase.AGEING) + " " + lexicon.say(ageing(standard.ageing())) + ".")
                            .capitalised(),
                    ""));
        }
        return new BookSection(BookPhrase.QUESTIONS, "questions", blocks);
    }

    static RulePhrase ageing(LeapDayAgeing ageing) {
        return switch (ageing) {
            case MARCH_1 -> RulePhrase.MARCH_1;
            case FEBRUARY_28 -> RulePhrase.FEBRUARY_28;
        };
    }

    private Block grid(String style, List<Block.Row> rows, BookPhrase... titles) {
        return new Block.Grid(
                style,
                Stream.of(titles)
                        .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                        .toList(),
                rows);
    }

    private Block.Row asked(Question question) {
        return Block.Row.of(
                Clause.of(names(question.facts())),
                text.clause(question.askedOf()),
                Clause.of(lexicon.sources(question.cite())));
    }

    private String names(List<FactId> facts) {
        return names(lexicon, facts);
    }

    static String names(Lexicon lexicon, List<FactId> facts) {
        return facts.stream().map(lexicon::fact).collect(Collectors.joining("; "));
    }

    private Block.Row fact(StandardFact fact) {
        return Block.Row.of(
                Clause.of(lexicon.say(fact.declaration().label()) + " (" + whose(lexicon, fact) + ")"),
                Clause.of(answers(lexicon, fact)),
                Clause.of(unasked(lexicon, fact)));
    }

    /** Whether it is asked of a member or of the household. */
    static String whose(Lexicon lexicon, StandardFact fact) {
        return lexicon.say(fact.declaration().scope() == Scope.MEMBER ? BookPhrase.OF_MEMBER : BookPhrase.OF_HOUSEHOLD);
    }

    /** What it counts as when it was not asked. */
    static String unasked(Lexicon lexicon, StandardFact fact) {
        return fact.unaskedCountsAs()
                .map(value -> lexicon.say(BookPhrase.COUNTS_AS) + ": " + lexicon.answer(fact.id(), value))
                .orElseGet(() -> lexicon.say(BookPhrase.STAYS_UNKNOWN));
    }

    /** What can be answered. */
    static String answers(Lexicon lexicon, StandardFact fact) {
        FactType type = fact.declaration().type();
        if (type instanceof FactType.Choice choice) {
            return choice.options().stream()
                    .map(option -> lexicon.quoted(option.label()))
                    .collect(Collectors.joining("; "));
        }
        return type instanceof FactType.Number number
                ? lexicon.say(BookPhrase.A_NUMBER) + " (" + lexicon.unitWords(number.unit()) + ")"
                : lexicon.say(BookPhrase.YES_OR_NO);
    }

    private Prose group(FactGroup group) {
        return Prose.of(lexicon.say(group.label()) + ": " + names(group.facts()));
    }
}
