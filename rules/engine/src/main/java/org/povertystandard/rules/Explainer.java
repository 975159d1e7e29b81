package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * Says a determination in words, in Vietnamese or English, good enough to hand to a household: the class, the measures that
 * decide it, the rows that score, the indicators with the facts behind them, what is still to ask, what to know, and the
 * sources, to which the numbers in brackets refer.
 */
public final class Explainer {
    private static final String ITEM = "  - ";

    private final PovertyStandard standard;
    private final Determination determination;
    private final Words words;
    private final Names names;
    private final NumberText numbers;
    private final SourceList sources;
    private final List<Explanation.Part> parts = new ArrayList<>();

    private Explainer(Determination determination, PovertyStandard standard, Language language) {
        this.standard = standard;
        this.determination = determination;
        this.words = new Words(language);
        this.names = new Names(standard, language);
        this.numbers = new NumberText(language);
        this.sources = new SourceList(standard, language);
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
     * What there is to know of a determination besides its result.
     *
     * @param caveats in words, in the determination's order; numbers in brackets refer to the sources
     * @param sources the places in the law that the caveats name, numbered from 1
     */
    public record Caveats(List<String> caveats, List<String> sources) {
        public Caveats {
            caveats = List.copyOf(caveats);
            sources = List.copyOf(sources);
        }
    }

    /**
     * The caveats of a determination in words, and the sources they name.
     *
     * @param determination what was determined
     * @param standard the standard that was applied
     * @param language the language
     */
    public static Caveats caveats(Determination determination, PovertyStandard standard, Language language) {
        var explainer = new Explainer(determination, standard, language);
        List<String> caveats = explainer.caveats();
        return new Caveats(caveats, explainer.sources.lines());
    }

    private List<String> caveats() {
        var text = new CaveatText(standard, words, names, sources);
        return determination.caveats().stream().map(text::line).toList();
    }

    private Explanation explanation() {
        headline();
        items(
                About.MEASURES,
                words.measures(),
                determination.measures().stream().map(this::measure).toList());
        determination.scores().forEach(this::score);
        findings(About.DEPRIVED, Truth.TRUE, words.deprived());
        findings(About.UNKNOWN, Truth.UNKNOWN, words.unknownIndicators());
        notDeprived();
        items(
                About.MISSING,
                words.askNext(),
                determination.missing().stream().map(this::question).toList());
        items(About.CAVEATS, words.caveats(), caveats());
        titled(
                About.SOURCES,
                words.sources(),
                sources.lines().stream().map(line -> "  " + line).toList());
        part(
                About.PROVENANCE,
                List.of(words.provenance(
                        standard.id().value(),
                        determination.standardHash().value().substring(0, 12),
                        determination.engine().name() + " "
                                + determination.engine().version())));
        return new Explanation(words.language(), parts);
    }

    private void items(About about, String title, List<String> items) {
        titled(about, title, items.stream().map(item -> ITEM + item).toList());
    }

    private void titled(About about, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            part(about, Stream.concat(Stream.of(title), lines.stream()).toList());
        }
    }

    private void part(About about, List<String> lines) {
        parts.add(new Explanation.Part(about, lines));
    }

    private void headline() {
        List<String> lines = new ArrayList<>();
        lines.add(words.headline(determination.household().value(), result()));
        if (determination.precision() == Precision.BOUND) {
            lines.add(words.bound());
        }
        standard.categories().stream()
                .filter(category -> determination.possible().contains(category.id()))
                .flatMap(category -> category.gap().stream())
                .forEach(gap -> lines.add(words.gap(names.label(gap))));
        lines.add(words.standard(names.standard()));
        lines.add(words.test(names.test(test()), sources.refer(test().cite())));
        lines.add(words.days(determination.appliedOn(), sources.refer(period()), determination.reviewedOn()));
        part(About.RESULT, lines);
    }

    private String result() {
        if (determination.possible().isEmpty()) {
            return words.result(words.noClass());
        }
        String classes = names.categories(determination.possible());
        return determination.isDetermined() ? words.result(classes) : words.undetermined(classes);
    }

    private PovertyTest test() {
        return standard.test(determination.test()).orElseThrow();
    }

    /** Where the law says that it applies on the day. */
    private List<CitationId> period() {
        return standard.applied().stream()
                .filter(period -> period.covers(determination.appliedOn(), determination.test()))
                .map(AppliedPeriod::cite)
                .findFirst()
                .orElse(List.of());
    }

    private String measure(MeasureOutcome outcome) {
        Measure measure = test().measures().stream()
                .filter(candidate -> candidate.id().equals(outcome.measure()))
                .findFirst()
                .orElseThrow();
        String value = names.label(measure.label()) + ": " + numbers.range(outcome.value(), measure.unit()) + ".";
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

    private void score(ScoreOutcome outcome) {
        CitedScorecard cited = standard.scorecard(outcome.scorecard()).orElseThrow();
        var text = new ScoreText(words, names, numbers);
        List<String> lines = new ArrayList<>();
        lines.add(text.sum(outcome, cited.scorecard(), sources.refer(cited.cite())));
        add(lines, words.rowsThatScore(), text.scored(outcome, cited.scorecard()));
        add(lines, words.rowsOpen(), text.open(outcome, cited.scorecard()));
        part(About.SCORE, lines);
    }

    private static void add(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add(ITEM + item));
        }
    }

    private void findings(About about, Truth state, String title) {
        var reasons = new ReasonText(words, names, numbers);
        List<String> text = new ArrayList<>();
        for (Finding finding : determination.profile().findings()) {
            if (finding.deprived() == state) {
                text.add("  " + names.indicator(finding.indicator()) + sources.refer(finding.cite()));
                reasons.lines(finding).forEach(reason -> text.add("    - " + reason));
            }
        }
        titled(about, title, text);
    }

    private void notDeprived() {
        List<IndicatorId> none = determination.profile().in(Truth.FALSE);
        if (!none.isEmpty()) {
            String indicators = none.stream().map(names::indicator).collect(Collectors.joining("; "));
            part(About.NOT_DEPRIVED, List.of(words.notDeprived() + indicators + "."));
        }
    }

    private String question(MissingFact missing) {
        return missing.member().map(member -> words.ofMembers(List.of(member))).orElse("")
                + missing.facts().stream().map(names::fact).collect(Collectors.joining("; "));
    }
}
