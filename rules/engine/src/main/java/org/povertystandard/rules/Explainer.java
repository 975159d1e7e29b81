package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;

/** Says a determination in words, in Vietnamese or English, good enough to hand to a household. */
public final class Explainer {
    private final PovertyStandard standard;
    private final Determination determination;
    private final Words words;
    private final Names names;
    private final ReasonText reasons;
    private final List<String> lines = new ArrayList<>();

    private Explainer(Determination determination, PovertyStandard standard, Language language) {
        this.standard = standard;
        this.determination = determination;
        this.words = new Words(language);
        this.names = new Names(standard, language);
        this.reasons = new ReasonText(words, names);
    }

    /**
     * The determination in words.
     *
     * @param determination what was determined
     * @param standard the standard that was applied
     * @param language the language
     * @throws IllegalArgumentException if the determination is of another standard
     */
    public static Explanation explain(Determination determination, PovertyStandard standard, Language language) {
        if (!determination.standard().equals(standard.id())) {
            throw new IllegalArgumentException("The determination is of the standard " + determination.standard()
                    + ", not of " + standard.id() + ".");
        }
        return new Explainer(determination, standard, language).explanation();
    }

    /**
     * The caveats of a determination in words, in its order.
     *
     * @param determination what was determined
     * @param standard the standard that was applied
     * @param language the language
     */
    public static List<String> caveats(Determination determination, PovertyStandard standard, Language language) {
        var explainer = new Explainer(determination, standard, language);
        return determination.caveats().stream().map(explainer::caveat).toList();
    }

    private Explanation explanation() {
        headline();
        determination.measures().forEach(this::measure);
        findings(Truth.TRUE, words.deprived());
        findings(Truth.UNKNOWN, words.unknownIndicators());
        notDeprived();
        missing();
        caveats();
        lines.add(words.provenance(
                standard.id().value(),
                determination.standardHash().value().substring(0, 12),
                determination.engine().name() + " " + determination.engine().version()));
        return new Explanation(words.language(), lines);
    }

    private void headline() {
        String classes = determination.possible().stream().map(names::category).collect(Collectors.joining(words.or()));
        lines.add(words.headline(
                determination.household().value(),
                determination.possible().isEmpty()
                        ? words.noClass()
                        : determination.isDetermined() ? classes : words.undetermined(classes)));
        lines.add(words.applied(
                names.standard(), names.test(test()), determination.appliedOn(), determination.reviewedOn()));
        if (determination.precision() == Precision.BOUND) {
            lines.add(words.bound());
        }
    }

    private PovertyTest test() {
        return standard.test(determination.test()).orElseThrow();
    }

    private void measure(MeasureOutcome outcome) {
        Measure measure = test().measures().stream()
                .filter(candidate -> candidate.id().equals(outcome.measure()))
                .findFirst()
                .orElseThrow();
        String value = names.label(measure.label()) + ": " + words.range(outcome.value(), measure.unit());
        if (outcome.lines().isEmpty()) {
            lines.add(value + ".");
        }
        for (LineOutcome line : outcome.lines()) {
            lines.add(words.line(
                            value,
                            words.than(line.operator()) + " " + words.range(line.limit(), measure.unit()),
                            line.met())
                    + " " + names.sources(line.cite()));
        }
    }

    private void findings(Truth state, String title) {
        List<Finding> findings = determination.profile().findings().stream()
                .filter(finding -> finding.deprived() == state)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        lines.add(title);
        for (Finding finding : findings) {
            lines.add("  " + names.indicator(finding.indicator()) + " " + names.sources(finding.cite()));
            reasons.lines(finding).forEach(reason -> lines.add("    - " + reason));
        }
    }

    private void notDeprived() {
        List<IndicatorId> none = determination.profile().in(Truth.FALSE);
        if (!none.isEmpty()) {
            lines.add(
                    words.notDeprived() + none.stream().map(names::indicator).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void missing() {
        if (determination.missing().isEmpty()) {
            return;
        }
        lines.add(words.askNext());
        for (MissingFact missing : determination.missing()) {
            String facts = missing.facts().stream().map(names::fact).collect(Collectors.joining(", "));
            lines.add("  - "
                    + missing.member().map(words::member).map(who -> who + ": ").orElse("") + facts);
        }
    }

    private void caveats() {
        if (determination.caveats().isEmpty()) {
            return;
        }
        lines.add(words.caveats());
        determination.caveats().forEach(caveat -> lines.add("  - " + caveat(caveat)));
    }

    private String caveat(Caveat caveat) {
        if (caveat instanceof Caveat.OfReading ofReading) {
            return reading(ofReading);
        }
        if (caveat instanceof Caveat.OfSource ofSource) {
            return names.weakSource(ofSource.citation());
        }
        if (caveat instanceof Caveat.OfPeriod ofPeriod) {
            return names.label(ofPeriod.text());
        }
        var unused = (Caveat.UnusedAnswer) caveat;
        return words.unused(unused.member().map(words::member).orElse(""), names.fact(unused.fact()));
    }

    private String reading(Caveat.OfReading caveat) {
        Reading reading = standard.readings().stream()
                .filter(candidate -> candidate.id().equals(caveat.reading()))
                .findFirst()
                .orElseThrow();
        Optional<Reading.Alternative> alternative = reading.alternatives().stream()
                .filter(candidate -> candidate.id().equals(caveat.alternative()))
                .findFirst();
        String changes = caveat.changes().stream().map(names::changed).collect(Collectors.joining(", "));
        String classes = caveat.possible().stream().map(names::category).collect(Collectors.joining(words.or()));
        return words.reading(
                names.label(reading.question()),
                names.label(reading.chosen()),
                names.label(alternative.orElseThrow().label()),
                changes,
                caveat.changes().contains("class") ? classes : "");
    }
}
