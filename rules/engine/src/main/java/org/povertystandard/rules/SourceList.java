package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyStandard;

/** The places in the law that an explanation names, numbered in the order in which it names them. */
final class SourceList {
    private final PovertyStandard standard;
    private final Language language;
    private final List<CitationId> named = new ArrayList<>();

    SourceList(PovertyStandard standard, Language language) {
        this.standard = standard;
        this.language = language;
    }

    /** The numbers of the sources, such as {@code " [1] [3]"}; empty if there are none. */
    String refer(List<CitationId> cite) {
        StringBuilder text = new StringBuilder();
        cite.stream()
                .distinct()
                .forEach(id -> text.append(" [").append(number(id)).append(']'));
        return text.toString();
    }

    private int number(CitationId id) {
        if (!named.contains(id)) {
            named.add(id);
        }
        return named.indexOf(id) + 1;
    }

    /** How well one source is known. */
    String howKnown(CitationId id) {
        Citation citation = citation(id);
        return act(citation) + refer(List.of(id)) + ": "
                + citation.attestation().label().in(language) + ".";
    }

    /** Every source named so far: the act, the place, and what a reader should know of it. */
    List<String> lines() {
        return named.stream()
                .map(id -> "[" + number(id) + "] " + source(citation(id)))
                .toList();
    }

    private String source(Citation citation) {
        String known = citation.attestation() == Attestation.GAZETTE
                ? ""
                : " (" + citation.attestation().label().in(language) + ")";
        return act(citation) + ", " + citation.place().in(language) + known + "."
                + citation.note().map(note -> " " + note.in(language)).orElse("");
    }

    private Citation citation(CitationId id) {
        return standard.citation(id).orElseThrow();
    }

    private String act(Citation citation) {
        return standard.instruments().stream()
                .filter(instrument -> instrument.id().equals(citation.instrument()))
                .map(instrument -> instrument.kind().in(language)
                        + instrument.number().map(number -> " " + number).orElse(""))
                .findFirst()
                .orElseThrow();
    }
}
