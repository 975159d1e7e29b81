package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.Language;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.StandardId;

/**
 * The names and sources of the standard that was applied, for assertions and their messages.
 *
 * @param id which standard it is
 * @param standard the standard; empty where it is not at hand, and then fewer names can be checked
 */
record StandardWords(StandardId id, Optional<PovertyStandard> standard) {

    static <T> List<String> names(Collection<T> parts, Function<T, Object> id) {
        return parts.stream().map(id).map(String::valueOf).toList();
    }

    /** A name that is not among those there are is a mistake of the test. */
    void check(String what, List<String> names, String given) {
        if (!names.contains(given)) {
            throw new IllegalArgumentException(
                    "The standard " + id + " has no " + what + " \"" + given + "\".\n" + Names.hint(names, given));
        }
    }

    void checkReading(String reading) {
        standard.ifPresent(law -> check("reading", names(law.readings(), Reading::id), reading));
    }

    void checkFact(String fact) {
        Stream<FactDeclaration> ofTheForm = FormFacts.all().stream().map(FormFact::declaration);
        Stream<FactDeclaration> beyond =
                standard.stream().flatMap(law -> law.facts().stream()).map(StandardFact::declaration);
        List<String> facts =
                new ArrayList<>(names(Stream.concat(ofTheForm, beyond).toList(), FactDeclaration::id));
        facts.add(FormFacts.BIRTH_DATE.value());
        if (standard.isPresent()) {
            check("fact", facts, fact);
        }
    }

    /** Whether one of the citations has this id, or this text in its act or place. */
    boolean names(List<CitationId> cited, String source) {
        return cited.stream().anyMatch(citation -> citation.value().equals(source))
                || citations(cited).stream().anyMatch(citation -> text(citation).contains(source));
    }

    private List<Citation> citations(List<CitationId> ids) {
        return standard.stream()
                .flatMap(law -> ids.stream().flatMap(citation -> law.citation(citation).stream()))
                .toList();
    }

    /** The act and the place in it. */
    private String text(Citation citation) {
        String act = standard.stream()
                .flatMap(law -> law.instruments().stream())
                .filter(instrument -> instrument.id().equals(citation.instrument()))
                .map(instrument -> instrument.number().orElse(instrument.kind().in(Language.ENGLISH)))
                .findFirst()
                .orElse("");
        return act + ", " + citation.place().in(Language.ENGLISH);
    }

    /** Each source on a line. */
    List<String> sources(List<CitationId> ids) {
        return ids.stream()
                .distinct()
                .map(cited -> "  " + cited
                        + citations(List.of(cited)).stream()
                                .map(citation -> ": " + text(citation))
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
