package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** A determination in the words of its standard, for assertions and their messages. There are fewer without the standard. */
record DeterminationWords(Determination determination, Optional<LoadedStandard> loaded) {
    private Optional<PovertyStandard> standard() {
        return loaded.map(LoadedStandard::standard);
    }

    static String state(Truth deprived) {
        return switch (deprived) {
            case TRUE -> "deprived in";
            case FALSE -> "not deprived in";
            case UNKNOWN -> "not known to be deprived, or not, in";
        };
    }

    StandardWords names() {
        return new StandardWords(determination.standard(), standard());
    }

    void checkClass(String id) {
        standard().ifPresent(law -> names().check("class", StandardWords.names(law.categories(), Category::id), id));
    }

    void checkIndicator(String id) {
        names().check("indicator", StandardWords.names(determination.profile().findings(), Finding::indicator), id);
    }

    /** The value of a measure or of a scorecard. */
    String score(String id) {
        List<String> names = new ArrayList<>(StandardWords.names(determination.measures(), each -> each.measure()));
        names.addAll(StandardWords.names(determination.scores(), each -> each.scorecard()));
        names().check("measure or scorecard", names, id);
        return Stream.concat(
                        determination.measures().stream()
                                .filter(each -> each.measure().value().equals(id))
                                .map(each -> each.value()),
                        determination.scores().stream()
                                .filter(each -> each.scorecard().value().equals(id))
                                .map(each -> each.points()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    List<CitationId> citationsOfTheClass() {
        List<CitationId> cited =
                new ArrayList<>(lines().flatMap(line -> line.cite().stream()).toList());
        test().ifPresent(test -> cited.addAll(test.cite()));
        return cited;
    }

    List<CitationId> allCitations() {
        return Stream.concat(
                        citationsOfTheClass().stream(),
                        determination.profile().findings().stream().flatMap(finding -> finding.cite().stream()))
                .distinct()
                .toList();
    }

    private Stream<LineOutcome> lines() {
        return determination.measures().stream().flatMap(measure -> measure.lines().stream());
    }

    private Optional<PovertyTest> test() {
        return standard().flatMap(law -> law.test(determination.test()));
    }

    /** What the explanation says of what was measured. */
    List<String> measures() {
        return items(About.MEASURES);
    }

    /** The lines of the explanation that speak of an indicator. */
    List<String> indicator(IndicatorId id) {
        String label = standard().stream()
                .flatMap(law -> law.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .map(Indicator::label)
                .map(text -> text.in(Language.ENGLISH))
                .findFirst()
                .orElse(id.value());
        List<String> found = new ArrayList<>();
        boolean inside = false;
        List<String> findings = Stream.of(About.DEPRIVED, About.UNKNOWN)
                .flatMap(about -> explanation(about).stream())
                .toList();
        for (String line : findings) {
            boolean reason = line.startsWith("    - ");
            boolean title = line.startsWith("  ") && !line.startsWith("  - ") && line.contains(label);
            inside = inside && reason || title && !reason;
            if (inside) {
                found.add(line);
            }
        }
        return found.isEmpty()
                ? names().sources(determination
                        .profile()
                        .finding(id)
                        .map(Finding::cite)
                        .orElse(List.of()))
                : indented(found);
    }

    /** What the explanation says of the caveats. */
    List<String> caveats() {
        return items(About.CAVEATS);
    }

    /** The lines below a title. */
    private List<String> items(About about) {
        return indented(explanation(about).stream().skip(1).toList());
    }

    private List<String> explanation(About about) {
        return loaded.map(law -> Explainer.explain(determination, law, Language.ENGLISH))
                .map(explanation -> explanation.lines(about))
                .orElse(List.of());
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }
}
