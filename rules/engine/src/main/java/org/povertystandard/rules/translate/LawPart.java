package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyTest;

/** By which standard and which test the household was determined, and in which articles they stand: the top of the first sheet. */
final class LawPart {
    private final Filled filled;
    private final PovertyTest test;

    LawPart(Filled filled, PovertyTest test) {
        this.filled = filled;
        this.test = test;
    }

    Html html() {
        String standard =
                filled.say(filled.standard().name()) + " (" + filled.standard().id() + ")";
        String decided = filled.say(test.label()) + " (" + test.id() + ")";
        List<Html> articles = Stream.concat(period(), test.cite().stream())
                .distinct()
                .flatMap(id -> filled.standard().citation(id).stream())
                .map(this::article)
                .distinct()
                .<Html>map(article -> element("li", article))
                .toList();
        return element(
                        "dl",
                        filled.pair(Phrase.STANDARD, text(standard)),
                        filled.pair(Phrase.TEST, text(decided)),
                        filled.pair(Phrase.ARTICLES, element("ul", articles)),
                        filled.pair(
                                Phrase.APPLIED_ON,
                                text(filled.day(filled.determination().appliedOn()))))
                .styled("facts law");
    }

    /** Where the law says that it applies on the day. */
    private Stream<CitationId> period() {
        return filled.standard().applied().stream()
                .filter(period -> period.covers(filled.determination().appliedOn(), test.id()))
                .flatMap(period -> period.cite().stream());
    }

    private String article(Citation citation) {
        String act = filled.standard().instruments().stream()
                .filter(instrument -> instrument.id().equals(citation.instrument()))
                .map(instrument -> filled.say(instrument.kind())
                        + instrument.number().map(number -> " " + number).orElse(""))
                .collect(Collectors.joining());
        return act + ", " + filled.say(citation.place());
    }
}
