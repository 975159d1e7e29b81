package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.Language;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.Explainer;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.StandardFact;

/** A determination in the words of its standard, for assertions and their messages. There are fewer without the standard. */
record DeterminationWords(Determination determination, Optional<PovertyStandard> standard) {

    static String state(Truth deprived) {
        return switch (deprived) {
            case TRUE -> "deprived in";
            case FALSE -> "not deprived in";
            case UNKNOWN -> "not known to be deprived, or not, in";
        };
    }

    void checkClass(String id) {
        standard.ifPresent(law -> check("class", names(law.categories(), Category::id), id));
    }

    void checkReading(String id) {
        standard.ifPresent(law -> check("reading", names(law.readings(), Reading::id), id));
    }

    void checkIndicator(String id) {
        check("indicator", names(determination.profile().findings(), Finding::indicator), id);
    }

    void checkFact(String id) {
        Stream<FactDeclaration> ofTheForm = FormFacts.all().stream().map(FormFact::declaration);
        Stream<FactDeclaration> beyond =
                standard.stream().flatMap(law -> law.facts().stream()).map(StandardFact::declaration);
        List<String> facts =
                new ArrayList<>(names(Stream.concat(ofTheForm, beyond).toList(), FactDeclaration::id));
        facts.add(FormFacts.BIRTH_DATE.value());
        if (standard.isPresent()) {
            check("fact", facts, id);
        }
    }

    /** The value of a measure or of a scorecard. */
    String score(String id) {
        List<String> names = new ArrayList<>(names(determination.measures(), each -> each.measure()));
        names.addAll(names(determination.scores(), each -> each.scorecard()));
        check("measure or scorecard", names, id);
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

    private static <T> List<String> names(Collection<T> parts, Function<T, Object> id) {
        return parts.stream().map(id).map(String::valueOf).toList();
    }

    private void check(String what, List<String> names, String given) {
        if (!names.contains(given)) {
            throw new IllegalArgumentException("The standard " + determination.standard() + " has no " + what + " \""
                    + given + "\".\n" + Names.hint(names, given));
        }
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
        return standard.flatMap(law -> law.test(determination.test()));
    }

    List<Citation> citations(List<CitationId> ids) {
        return standard.stream()
                .flatMap(law -> ids.stream().flatMap(id -> law.citation(id).stream()))
                .toList();
    }

    /** The act and the place in it. */
    String text(Citation citation) {
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
                .map(id -> "  " + id
                        + citations(List.of(id)).stream()
                                .map(citation -> ": " + text(citation))
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    /** What the explanation says of what was measured. */
    List<String> measures() {
        return items(About.MEASURES);
    }

    /** The lines of the explanation that speak of an indicator. */
    List<String> indicator(IndicatorId id) {
        String label = standard.stream()
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
                ? sources(determination.profile().finding(id).map(Finding::cite).orElse(List.of()))
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
        return standard.map(law -> Explainer.explain(determination, law, Language.ENGLISH))
                .map(explanation -> explanation.lines(about))
                .orElse(List.of());
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }
}
