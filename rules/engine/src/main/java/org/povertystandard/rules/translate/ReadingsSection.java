package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.Reading;

/** Where the text is open: how it is read, how else it could be, what conflicts, and what is not formalised. */
final class ReadingsSection {
    private final Lexicon lexicon;
    private final OverlayText overlays;

    ReadingsSection(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.overlays = new OverlayText(lexicon, text);
    }

    BookSection readings() {
        Map<Reading, Integer> numbers = Numbering.of(lexicon.standard().readings());
        return new BookSection(
                BookPhrase.READINGS,
                "readings",
                lexicon.standard().readings().stream()
                        .map(reading -> reading(reading, numbers.get(reading)))
                        .toList());
    }

    private Block reading(Reading reading, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Entry(
                "",
                lexicon.say(BookPhrase.READING_LETTER) + number,
                Prose.strong(lexicon.say(reading.question())),
                Clause.of(lexicon.say(BookPhrase.READ_AS) + ": " + lexicon.say(reading.chosen())),
                lexicon.sources(reading.cite())));
        blocks.add(new Block.Section(
                "own", reading.alternatives().stream().map(this::alternative).toList()));
        return new Block.Section("reading", blocks);
    }

    private Block alternative(Reading.Alternative alternative) {
        Prose lead = Prose.of(lexicon.say(BookPhrase.OTHER_READING) + ": " + lexicon.say(alternative.label()) + "; "
                + lexicon.say(BookPhrase.THEN));
        List<Clause> points = overlays.points(alternative.sets());
        return new Block.Rule(
                points.size() == 1
                        ? points.get(0).opened(opening -> lead.plus(" ").plus(opening))
                        : new Clause.Listed(lead, points));
    }

    BookSection notes() {
        return new BookSection(
                BookPhrase.NOTES,
                "notes",
                Stream.of(
                                notes(Note.Kind.CONFLICT, BookPhrase.CONFLICTS),
                                notes(Note.Kind.NOT_FORMALISED, BookPhrase.NOT_FORMALISED),
                                titled(
                                        BookPhrase.PECULIARITIES,
                                        lexicon.standard().peculiarities().stream()
                                                .map(this::peculiarity)
                                                .toList()))
                        .flatMap(blocks -> blocks)
                        .toList());
    }

    private Prose peculiarity(Peculiarity peculiarity) {
        Prose about = lexicon.standard().definitions().stream()
                .map(Definition::id)
                .filter(id -> id.value().equals(peculiarity.about()))
                .findFirst()
                .map(lexicon::definition)
                .orElseGet(() -> Prose.of(peculiarity.about()));
        return about.plus(": " + lexicon.say(peculiarity.reason()) + " ").plus(lexicon.sources(peculiarity.cite()));
    }

    private Stream<Block> notes(Note.Kind kind, BookPhrase title) {
        List<Prose> notes = lexicon.standard().notes().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> Prose.of(lexicon.say(note.text()) + " ").plus(lexicon.sources(note.cite())))
                .toList();
        return titled(title, notes);
    }

    private Stream<Block> titled(BookPhrase title, List<Prose> points) {
        return points.isEmpty()
                ? Stream.of()
                : Stream.of(new Block.Heading(3, "", Prose.of(lexicon.say(title))), new Block.Points(points));
    }
}
