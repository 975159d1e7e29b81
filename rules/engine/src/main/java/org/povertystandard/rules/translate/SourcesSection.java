package org.povertystandard.rules.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.Instrument;

/** The acts, and the places in them to which the page refers, with how well each is known. */
final class SourcesSection {
    private final Lexicon lexicon;

    SourcesSection(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    BookSection section() {
        List<Block.Row> rows =
                lexicon.standard().instruments().stream().flatMap(this::act).toList();
        List<Block.Column> titles = Stream.of(BookPhrase.NUMBER, BookPhrase.SOURCE, BookPhrase.HOW_KNOWN)
                .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                .toList();
        return new BookSection(
                BookPhrase.ACTS,
                "sources",
                rows.isEmpty() ? List.of() : List.of(new Block.Grid("sources", titles, rows)));
    }

    private Stream<Block.Row> act(Instrument instrument) {
        return Stream.concat(
                Stream.of(Block.Row.group("", name(instrument))),
                lexicon.standard().citations().stream()
                        .filter(citation -> citation.instrument().equals(instrument.id()))
                        .map(this::source));
    }

    String name(Instrument instrument) {
        return lexicon.say(instrument.kind())
                + instrument.number().map(number -> " " + number).orElse("")
                + day(BookPhrase.SIGNED, instrument.signed())
                + day(BookPhrase.IN_FORCE, instrument.inForce());
    }

    private String day(BookPhrase what, Optional<LocalDate> day) {
        return day.map(known ->
                        ", " + lexicon.say(what) + " " + lexicon.writing().day(known))
                .orElse("");
    }

    private Block.Row source(Citation citation) {
        Prose place = Prose.of(place(citation));
        String known = known(citation);
        return Block.Row.at(
                lexicon.anchor(citation.id()),
                Clause.of(lexicon.sourceNumber(citation.id())),
                Clause.of(place),
                Clause.of(citation.attestation().needsCaveat() ? Prose.strong("† " + known) : Prose.of(known)));
    }

    /** Where in the act. */
    String place(Citation citation) {
        return lexicon.say(citation.place())
                + citation.note().map(note -> ". " + lexicon.say(note)).orElse("");
    }

    /** How well the place is known, and who checked it. */
    String known(Citation citation) {
        return lexicon.say(citation.attestation().label())
                + citation.verified()
                        .map(verified -> "; " + lexicon.say(BookPhrase.VERIFIED) + " "
                                + lexicon.writing().day(verified.on()) + " (" + verified.by() + ")")
                        .orElse("");
    }
}
