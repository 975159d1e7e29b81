package org.povertystandard.rules.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Instrument;

/** The acts, and the places in them to which the page refers, with how well each is known. */
final class SourcesSection {
    private final Lexicon lexicon;

    SourcesSection(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    BookSection section() {
        return section(lexicon.standard().instruments().stream().flatMap(act -> act(act, citations(act))));
    }

    /** Of some sources alone, and of the acts that they are in. */
    BookSection section(Set<CitationId> listed) {
        return section(lexicon.standard().instruments().stream().flatMap(act -> {
            List<Citation> some = citations(act).stream()
                    .filter(citation -> listed.contains(citation.id()))
                    .toList();
            return some.isEmpty() ? Stream.empty() : act(act, some);
        }));
    }

    private BookSection section(Stream<Block.Row> acts) {
        List<Block.Row> rows = acts.toList();
        List<Block.Column> titles = Stream.of(BookPhrase.NUMBER, BookPhrase.SOURCE, BookPhrase.HOW_KNOWN)
                .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                .toList();
        return new BookSection(
                BookPhrase.ACTS,
                "sources",
                rows.isEmpty() ? List.of() : List.of(new Block.Grid("sources", titles, rows)));
    }

    private List<Citation> citations(Instrument act) {
        return lexicon.standard().citations().stream()
                .filter(citation -> citation.instrument().equals(act.id()))
                .toList();
    }

    private Stream<Block.Row> act(Instrument act, List<Citation> citations) {
        return Stream.concat(
                Stream.of(Block.Row.group("", name(act))), citations.stream().map(this::source));
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
