package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.Result;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * Says a determination in words, in Vietnamese or English, good enough to hand to a household: the class, the measures that
 * decide it, the rows that score, the indicators with the facts behind them, what is still to ask, what to know, and the
 * sources, to which the numbers in brackets refer.
 */
public final class Explainer {
    private final PovertyStandard standard;
    private final Determination determination;
    private final Words words;
    private final Names names;
    private final NumberText numbers;
    private final SourceList sources;
    private final ExplanationParts parts;

    private Explainer(Determination determination, PovertyStandard standard, Language language) {
        this.standard = standard;
        this.determination = determination;
        this.parts = new ExplanationParts(standard, language);
        this.words = parts.words();
        this.names = parts.names();
        this.numbers = parts.numbers();
        this.sources = parts.sources();
    }

    /**
     * The determination in words.
     *
     * @param determination what was determined
     * @param standard the standard that was applied, with exactly the content that was; {@link Standards#find(ContentHash)} finds it
     * @param language the language
     * @throws IllegalArgumentException if the determination is by another standard, or by other content of it
     */
    public static Explanation explain(Determination determination, LoadedStandard standard, Language language) {
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(language, "language");
        requireOf(standard, determination, "determination");
        return new Explainer(determination, standard.standard(), language).explanation();
    }

    /**
     * An answer beside the class in words.
     *
     * @param answer what was answered
     * @param standard the standard that was applied, with exactly the content that was
     * @param language the language
     * @throws IllegalArgumentException if the answer is by another standard, or by other content of it
     */
    public static Explanation explain(Answer answer, LoadedStandard standard, Language language) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(language, "language");
        requireOf(standard, answer, "answer");
        return new AnswerExplainer(answer, standard.standard(), language).explanation();
    }

    private static void requireOf(LoadedStandard standard, Result result, String what) {
        if (!result.standard().equals(standard.id())) {
            throw new IllegalArgumentException(
                    "The " + what + " is by the standard " + result.standard() + ", not by " + standard.id() + ".");
        }
        if (!result.standardHash().equals(standard.hash())) {
            throw new IllegalArgumentException("The " + what + " is by other content of the standard " + standard.id()
                    + " than was given: by " + result.standardHash() + ", not by " + standard.hash() + ".\n"
                    + "Maybe the standard was changed since. Standards.find finds the one of a hash.");
        }
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
     * @param standard the standard that was applied, with exactly the content that was
     * @param language the language
     * @throws IllegalArgumentException if the determination is by another standard, or by other content of it
     */
    public static Caveats caveats(Determination determination, LoadedStandard standard, Language language) {
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(language, "language");
        requireOf(standard, determination, "determination");
        var explainer = new Explainer(determination, standard.standard(), language);
        List<String> caveats = explainer.caveats();
        return new Caveats(caveats, explainer.sources.lines());
    }

    private List<String> caveats() {
        return determination.caveats().stream().map(caveatText()::line).toList();
    }

    private CaveatText caveatText() {
        return new CaveatText(standard, words, names, sources);
    }

    private Explanation explanation() {
        headline();
        parts.measures(words.measures(), determination.measures(), test().measures());
        determination.scores().forEach(this::score);
        findings(About.DEPRIVED, Truth.TRUE, words.deprived());
        findings(About.UNKNOWN, Truth.UNKNOWN, words.unknownIndicators());
        notDeprived();
        parts.ending(determination, caveatText());
        return parts.explanation();
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
        parts.part(About.RESULT, lines);
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

    private void score(ScoreOutcome outcome) {
        CitedScorecard cited = standard.scorecard(outcome.scorecard()).orElseThrow();
        var text = new ScoreText(words, names, numbers);
        List<String> lines = new ArrayList<>();
        lines.add(text.sum(outcome, cited.scorecard(), sources.refer(cited.cite())));
        add(lines, words.rowsThatScore(), text.scored(outcome, cited.scorecard()));
        add(lines, words.rowsOpen(), text.open(outcome, cited.scorecard()));
        parts.part(About.SCORE, lines);
    }

    private static void add(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add(ExplanationParts.ITEM + item));
        }
    }

    private void findings(About about, Truth state, String title) {
        var reasons = new ReasonText(words, names, numbers);
        List<String> text = new ArrayList<>();
        for (Finding finding : determination.profile().findings()) {
            if (finding.deprived() == state) {
                text.add("  " + names.indicator(finding.indicator()) + sources.refer(finding.cite()));
                reasons.lines(finding.reasons()).forEach(reason -> text.add("    - " + reason));
            }
        }
        parts.titled(about, title, text);
    }

    private void notDeprived() {
        List<IndicatorId> none = determination.profile().in(Truth.FALSE);
        if (!none.isEmpty()) {
            String indicators = none.stream().map(names::indicator).collect(Collectors.joining("; "));
            parts.part(About.NOT_DEPRIVED, List.of(words.notDeprived() + indicators + "."));
        }
    }
}
