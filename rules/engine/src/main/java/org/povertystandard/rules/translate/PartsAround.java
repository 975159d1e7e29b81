package org.povertystandard.rules.translate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;

/** What stands around the criteria of a standard, as words: days, classes, questions, readings, notes and sources. */
final class PartsAround {
    private final Lexicon lexicon;
    private final PovertyStandard standard;
    private final Parts parts;

    PartsAround(Lexicon lexicon, Parts parts) {
        this.lexicon = lexicon;
        this.standard = lexicon.standard();
        this.parts = parts;
    }

    /** Where and when it is applied, by which tests, and to which classes these come. */
    void addDays() {
        parts.add(
                BookPhrase.PLACE,
                "place",
                lexicon.say(BookPhrase.PLACE),
                standard.place()
                        .map(place -> lexicon.say(place.label()))
                        .orElseGet(() -> lexicon.say(BookPhrase.WHOLE_COUNTRY)),
                List.of());
        var applied = new AppliedSection(lexicon);
        for (PovertyTest test : standard.tests()) {
            var periods = standard.applied().stream()
                    .filter(period -> period.tests().contains(test.id()))
                    .toList();
            parts.add(
                    BookPhrase.APPLIED,
                    test.id(),
                    lexicon.say(test.label()) + ": " + lexicon.say(BookPhrase.APPLIED),
                    applied.words(periods),
                    periods.stream().flatMap(period -> period.cite().stream()).toList());
        }
        standard.absentTests()
                .forEach(absent -> parts.add(
                        BookPhrase.ABSENT,
                        absent.test(),
                        lexicon.say(BookPhrase.ABSENT) + " " + applied.name(absent.test()),
                        lexicon.say(absent.reason()),
                        absent.cite()));
        parts.add(
                BookPhrase.CLASS,
                "classes",
                lexicon.say(BookPhrase.CLASS),
                standard.categories().stream().map(this::category).collect(Collectors.joining("; ")),
                List.of());
    }

    private String category(Category category) {
        return lexicon.say(category.label())
                + category.gap()
                        .map(gap -> " (" + lexicon.say(BookPhrase.GAP) + ": " + lexicon.say(gap) + ")")
                        .orElse("");
    }

    /** Who is asked what, what is asked beyond the form, and how ages are counted. */
    void addQuestions() {
        standard.questions()
                .forEach(question -> parts.add(
                        BookPhrase.ASKED_OF,
                        question.facts(),
                        QuestionsSection.names(lexicon, question.facts()) + ": " + lexicon.say(BookPhrase.ASKED_OF),
                        parts.words(parts.text().clause(question.askedOf())),
                        question.cite()));
        standard.facts().forEach(fact -> {
            parts.add(
                    BookPhrase.QUESTIONS,
                    fact.id(),
                    lexicon.fact(fact.id()) + ": " + lexicon.say(BookPhrase.ANSWERS),
                    QuestionsSection.answers(lexicon, fact)
                            + range(fact.declaration().type()) + " (" + QuestionsSection.whose(lexicon, fact) + ")",
                    List.of());
            parts.add(
                    BookPhrase.UNASKED,
                    fact.id(),
                    lexicon.fact(fact.id()) + ", " + lexicon.say(BookPhrase.UNASKED),
                    QuestionsSection.unasked(lexicon, fact),
                    List.of());
        });
        standard.groups()
                .forEach(group -> parts.add(
                        BookPhrase.TOGETHER,
                        group.id(),
                        lexicon.say(BookPhrase.TOGETHER) + ": " + lexicon.say(group.label()),
                        QuestionsSection.names(lexicon, group.facts()),
                        List.of()));
        parts.add(
                BookPhrase.AGEING,
                "ageing",
                Writing.title(lexicon.say(BookPhrase.AGEING)),
                lexicon.say(QuestionsSection.ageing(standard.ageing())),
                List.of());
    }

    /** Which numbers can be answered: from, to, and the step between two. */
    private String range(FactType type) {
        if (!(type instanceof FactType.Number number)) {
            return "";
        }
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(number.decimals()));
        return number.minimum()
                        .map(least -> ", ≥ " + lexicon.writing().number(least))
                        .orElse("")
                + number.maximum()
                        .map(most -> ", ≤ " + lexicon.writing().number(most))
                        .orElse("")
                + ", ± " + lexicon.writing().number(step);
    }

    /** How the text is read where it is open, and what is said of it. */
    void addReadings() {
        standard.readings()
                .forEach(reading -> parts.add(
                        BookPhrase.READINGS,
                        reading.id(),
                        lexicon.say(reading.question()),
                        lexicon.say(reading.chosen()) + others(reading),
                        reading.cite()));
        standard.notes()
                .forEach(note -> parts.add(
                        BookPhrase.NOTES,
                        note.id(),
                        lexicon.say(BookPhrase.NOTES),
                        lexicon.say(
                                        note.kind() == Note.Kind.CONFLICT
                                                ? BookPhrase.CONFLICTS
                                                : BookPhrase.NOT_FORMALISED)
                                + ": " + lexicon.say(note.text()),
                        note.cite()));
        standard.peculiarities()
                .forEach(peculiarity -> parts.add(
                        BookPhrase.PECULIARITIES,
                        peculiarity.finding().code() + " " + peculiarity.about(),
                        lexicon.say(BookPhrase.PECULIARITIES) + ": " + peculiarity.about(),
                        lexicon.say(peculiarity.reason()),
                        peculiarity.cite()));
    }

    private String others(Reading reading) {
        var overlays = new OverlayText(lexicon, parts.text());
        return reading.alternatives().stream()
                .map(alternative -> "; " + lexicon.say(BookPhrase.OTHER_READING) + ": "
                        + lexicon.say(alternative.label()) + "; " + lexicon.say(BookPhrase.THEN) + " "
                        + overlays.points(alternative.sets()).stream()
                                .map(parts::words)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining());
    }

    /** The acts, and the places in them. */
    void addSources() {
        var sources = new SourcesSection(lexicon);
        standard.instruments()
                .forEach(instrument -> parts.add(
                        BookPhrase.ACTS,
                        instrument.id(),
                        lexicon.say(BookPhrase.ACTS),
                        sources.name(instrument),
                        List.of()));
        standard.citations()
                .forEach(citation -> parts.add(
                        BookPhrase.SOURCE,
                        citation.id(),
                        lexicon.say(BookPhrase.SOURCE),
                        sources.place(citation) + "; " + sources.known(citation),
                        List.of(citation.id())));
    }
}
