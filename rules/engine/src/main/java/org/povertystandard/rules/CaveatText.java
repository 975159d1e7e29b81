package org.povertystandard.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.determination.Caveat;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;

/** Caveats in words. */
final class CaveatText {
    private static final String CLASS = "class";
    private static final String ANSWER = "answer";

    private final PovertyStandard standard;
    private final Words words;
    private final Names names;
    private final SourceList sources;
    private final Function<List<CategoryId>, String> outcomes;

    /** Of a determination. */
    CaveatText(PovertyStandard standard, Words words, Names names, SourceList sources) {
        this(standard, words, names, sources, names::categories);
    }

    /**
     * Of an answer.
     *
     * @param outcomes what its outcomes are called
     */
    CaveatText(
            PovertyStandard standard,
            Words words,
            Names names,
            SourceList sources,
            Function<List<CategoryId>, String> outcomes) {
        this.standard = standard;
        this.words = words;
        this.names = names;
        this.sources = sources;
        this.outcomes = outcomes;
    }

    String line(Caveat caveat) {
        if (caveat instanceof Caveat.OfReform ofReform) {
            return words.reform(
                    ofReform.base().value(),
                    standard.derivedFrom()
                            .map(derivation -> names.label(derivation.reason()))
                            .orElse(""));
        }
        if (caveat instanceof Caveat.OfReading ofReading) {
            return reading(ofReading);
        }
        if (caveat instanceof Caveat.OfSource ofSource) {
            return sources.howKnown(ofSource.citation());
        }
        if (caveat instanceof Caveat.OfPeriod ofPeriod) {
            return names.label(ofPeriod.text());
        }
        if (caveat instanceof Caveat.Unverified unverified) {
            return words.unverified(
                    unverified.indicators().stream().map(names::indicator).collect(Collectors.joining("; ")));
        }
        var unused = (Caveat.UnusedAnswer) caveat;
        return words.unused(
                unused.member().map(member -> words.ofMembers(List.of(member))).orElse(""), names.fact(unused.fact()));
    }

    private String reading(Caveat.OfReading caveat) {
        Reading reading = standard.readings().stream()
                .filter(candidate -> candidate.id().equals(caveat.reading()))
                .findFirst()
                .orElseThrow();
        Reading.Alternative alternative = reading.alternatives().stream()
                .filter(candidate -> candidate.id().equals(caveat.alternative()))
                .findFirst()
                .orElseThrow();
        Stream<String> parts =
                caveat.changes().stream().filter(name -> !isResult(name)).map(names::changed);
        Stream<String> results =
                caveat.changes().stream().filter(CaveatText::isResult).map(name -> result(name, caveat.possible()));
        return words.reading(
                        names.label(reading.question()) + sources.refer(reading.cite()),
                        names.label(reading.chosen()),
                        names.label(alternative.label()))
                + Stream.concat(parts, results).collect(Collectors.joining("; "))
                + ".";
    }

    private static boolean isResult(String changed) {
        return changed.equals(CLASS) || changed.equals(ANSWER);
    }

    private String result(String changed, List<CategoryId> possible) {
        String instead = possible.isEmpty() ? words.noClass() : outcomes.apply(possible);
        boolean settled = possible.size() < 2;
        return changed.equals(CLASS) ? words.theClass(instead, settled) : words.theAnswer(instead, settled);
    }
}
