package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Result;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/** Puts an explanation together: the parts that determinations and answers have alike, and the words for both. */
final class ExplanationParts {
    static final String ITEM = "  - ";

    private final PovertyStandard standard;
    private final Words words;
    private final Names names;
    private final NumberText numbers;
    private final SourceList sources;
    private final List<Explanation.Part> parts = new ArrayList<>();

    ExplanationParts(PovertyStandard standard, Language language) {
        this.standard = standard;
        this.words = new Words(language);
        this.names = new Names(standard, language);
        this.numbers = new NumberText(language);
        this.sources = new SourceList(standard, language);
    }

    Words words() {
        return words;
    }

    Names names() {
        return names;
    }

    NumberText numbers() {
        return numbers;
    }

    SourceList sources() {
        return sources;
    }

    Explanation explanation() {
        return new Explanation(words.language(), parts);
    }

    void items(About about, String title, List<String> items) {
        titled(about, title, items.stream().map(item -> ITEM + item).toList());
    }

    void titled(About about, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            part(about, Stream.concat(Stream.of(title), lines.stream()).toList());
        }
    }

    void part(About about, List<String> lines) {
        parts.add(new Explanation.Part(about, lines));
    }

    /** What was measured, and where it lies. */
    void measures(String title, List<MeasureOutcome> outcomes, List<Measure> measures) {
        items(
                About.MEASURES,
                title,
                outcomes.stream().map(outcome -> measure(outcome, measures)).toList());
    }

    private String measure(MeasureOutcome outcome, List<Measure> measures) {
        Measure measure = measures.stream()
                .filter(candidate -> candidate.id().equals(outcome.measure()))
                .findFirst()
                .orElseThrow();
        List<Range> limits = outcome.lines().stream().map(LineOutcome::limit).toList();
        NumberText apart = numbers.apart(outcome.value(), limits, measure.unit());
        String value = names.label(measure.label()) + ": " + apart.range(outcome.value(), measure.unit()) + ".";
        return value + outcome.lines().stream().map(line -> line(line, measure)).collect(Collectors.joining());
    }

    private String line(LineOutcome outcome, Measure measure) {
        Line line = measure.lines().stream()
                .filter(candidate -> candidate.id().equals(outcome.line()))
                .findFirst()
                .orElseThrow();
        return words.line(
                names.label(line.label()),
                numbers.limit(outcome.operator(), outcome.limit(), measure.unit()),
                outcome.met(),
                sources.refer(outcome.cite()));
    }

    /** What is missing, what to know, where it stands, and who says so: the last parts of every explanation. */
    void ending(Result result, CaveatText caveatText) {
        items(
                About.MISSING,
                words.askNext(result.isMissingRanked()),
                result.missing().stream().map(this::question).toList());
        items(
                About.CAVEATS,
                words.caveats(),
                result.caveats().stream().map(caveatText::line).toList());
        titled(
                About.SOURCES,
                words.sources(),
                sources.lines().stream().map(line -> "  " + line).toList());
        part(
                About.PROVENANCE,
                List.of(words.provenance(
                        standard.id().value(),
                        result.standardHash().value().substring(0, 12),
                        result.engine().name() + " " + result.engine().version())));
    }

    private String question(MissingFact missing) {
        return missing.member().map(member -> words.ofMembers(List.of(member))).orElse("")
                + missing.facts().stream().map(names::fact).collect(Collectors.joining("; "));
    }
}
