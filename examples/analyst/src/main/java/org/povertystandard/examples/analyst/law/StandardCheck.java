package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyStandard;

/** Checks standards one after another, as documents, as law for all households, and beside the others. */
final class StandardCheck {
    private final Language language;
    private final CheckText text;
    private final Findings findings;
    private final NeighbourText neighbours;

    /**
     * Of some standards.
     *
     * @param given all that are checked; each stands beside the others, and in the place of what has its id
     * @param atHand those that there are besides
     */
    StandardCheck(Language language, List<Given> given, Standards atHand) {
        List<LoadedStandard> standards =
                given.stream().flatMap(each -> each.standard().stream()).toList();
        this.language = language;
        this.text = new CheckText(language);
        this.findings = new Findings(given, atHand);
        this.neighbours = new NeighbourText(
                language,
                atHand.withDrafts(standards).all().stream()
                        .map(LoadedStandard::standard)
                        .toList());
    }

    /**
     * What there is to say of a standard.
     *
     * @param lines in words
     * @param wrong how many things are wrong with it
     */
    record Checked(List<String> lines, int wrong) {}

    Checked of(Given given) {
        List<Problem> problems = text.problems(given);
        List<String> lines = new ArrayList<>(problems.stream().map(text::line).toList());
        if (given.standard().isEmpty()) {
            return new Checked(lines, problems.size());
        }
        LoadedStandard loaded = given.standard().get();
        PovertyStandard standard = loaded.standard();
        Findings.Found found = findings.of(loaded);
        found.own().forEach(finding -> lines.addAll(text.lines(given, finding)));
        if (found.ofBase() > 0) {
            lines.add(text.ofBase(standard, found.ofBase()));
        }
        text.upTo(standard, found).ifPresent(lines::add);
        UnverifiedText.of(standard, language).ifPresent(lines::add);
        lines.addAll(neighbours.lines(standard));
        int wrong = problems.size() + found.own().size();
        if (wrong == 0) {
            lines.addAll(new UncomparedText(language)
                    .lines(standard, findings.base(loaded).map(LoadedStandard::standard)));
            lines.add(text.sound(standard, found));
        }
        return new Checked(lines, wrong);
    }
}
