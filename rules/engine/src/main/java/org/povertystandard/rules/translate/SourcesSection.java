package org.povertystandard.rules.translate;

import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.PovertyStandard;

/** The acts, and the places in them to which the page refers, with how well each is known. */
final class SourcesSection {
    private final Lexicon lexicon;

    SourcesSection(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    BookSection section() {
        PovertyStandard standard = lexicon.standard();
        return new BookSection(
                BookPhrase.ACTS,
                "sources",
                List.of(
                        grid(
                                "acts",
                                standard.instruments().stream()
                                        .map(this::act)
                                        .toList(),
                                BookPhrase.ACT,
                                BookPhrase.SIGNED,
                                BookPhrase.IN_FORCE),
                        grid(
                                "sources",
                                standard.citations().stream()
                                        .map(this::source)
                                        .toList(),
                                BookPhrase.NUMBER,
                                BookPhrase.ACT,
                                BookPhrase.SOURCE,
                                BookPhrase.HOW_KNOWN,
                                BookPhrase.NOTE)));
    }

    private Block grid(String style, List<Block.Row> rows, BookPhrase... titles) {
        return new Block.Grid(
                style,
                Stream.of(titles)
                        .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                        .toList(),
                rows);
    }

    private Block.Row act(Instrument instrument) {
        String unknown = lexicon.say(BookPhrase.NOT_KNOWN);
        return Block.Row.of(
                Clause.of(name(instrument)),
                Clause.of(instrument.signed().map(lexicon.writing()::day).orElse(unknown)),
                Clause.of(instrument.inForce().map(lexicon.writing()::day).orElse(unknown)));
    }

    private String name(Instrument instrument) {
        return lexicon.say(instrument.kind())
                + instrument.number().map(number -> " " + number).orElse("");
    }

    private Block.Row source(Citation citation) {
        String act = lexicon.standard().instruments().stream()
                .filter(instrument -> instrument.id().equals(citation.instrument()))
                .map(this::name)
                .findFirst()
                .orElseThrow();
        String known = lexicon.say(citation.attestation().label());
        return Block.Row.at(
                lexicon.anchor(citation.id()),
                Clause.of(lexicon.sourceNumber(citation.id())),
                Clause.of(act),
                Clause.of(lexicon.say(citation.place())),
                Clause.of(citation.attestation().needsCaveat() ? Prose.strong("† " + known) : Prose.of(known)),
                Clause.of(citation.note().map(lexicon::say).orElse("")));
    }
}
