package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * Whether a standard is sound: every household in one class, every class, indicator and row within reach, every line, range, source
 * and name in its place. That names resolve, tables ascend and labels stand in both languages is checked when it is read.
 *
 * @param standard the standard
 * @param findings what is wrong; empty if it is sound
 * @param declared what is found and the standard declares to be the law's own; see {@link Peculiarity}
 * @param deprived for each indicator the smallest household that is deprived in it
 * @param notDeprived for each indicator the smallest household that is not
 * @param upTo the number of members up to which it is shown that no household is in no class, in two, or else where it should not be,
 *     apart from those that were found; empty if that is shown for every number
 */
public record Soundness(
        StandardId standard,
        List<SoundnessFinding> findings,
        List<SoundnessFinding> declared,
        Map<IndicatorId, Household> deprived,
        Map<IndicatorId, Household> notDeprived,
        Optional<Integer> upTo) {
    public Soundness {
        findings = List.copyOf(findings);
        declared = List.copyOf(declared);
        deprived = Map.copyOf(deprived);
        notDeprived = Map.copyOf(notDeprived);
    }

    /**
     * Checks a standard.
     *
     * @throws IllegalStateException if the reference engine does not agree with what was found: a mistake in the program
     */
    public static Soundness of(LoadedStandard loaded) {
        var findings = new Findings();
        var law = new Replay.Law(loaded);
        var replay = new Replay(law, law);
        List<Reach> none = new ArrayList<>();
        var classes = new ClassChecks(loaded.standard(), replay, findings, none);
        loaded.standard().tests().forEach(classes::check);
        var indicators = new IndicatorChecks(loaded.standard(), replay, findings);
        if (loaded.standard().applied().isEmpty()) {
            findings.addNotDecided(loaded.standard().id().value(), Search.ON_NO_DAY);
        } else {
            indicators.checkAll();
            new SyntheticChecks(loaded.standard(), findings, none).checkAll();
            var rows = new RowChecks(loaded.standard(), findings);
            loaded.standard().scorecards().forEach(cited -> rows.check(cited.scorecard()));
            var tableRows = new TableRowChecks(loaded.standard(), findings);
            loaded.standard().tables().forEach(table -> tableRows.check(table.table()));
            var tableEnds = new TableEndChecks(loaded.standard(), findings);
            loaded.standard().tables().forEach(table -> tableEnds.check(table.table()));
        }
        new PaperChecks(loaded.standard(), findings).checkAll();
        return sorted(loaded.standard(), findings.all(), indicators, Proof.upTo(none));
    }

    /** What the standard declares is told apart; and what it declares and nobody finds. */
    private static Soundness sorted(
            PovertyStandard standard,
            List<SoundnessFinding> found,
            IndicatorChecks indicators,
            Optional<Integer> upTo) {
        List<SoundnessFinding> findings = new ArrayList<>();
        List<SoundnessFinding> declared = new ArrayList<>();
        for (SoundnessFinding finding : found) {
            boolean own = standard.peculiarities().stream().anyMatch(finding::is);
            (own ? declared : findings).add(finding);
        }
        standard.peculiarities().stream()
                .filter(peculiarity -> found.stream().noneMatch(finding -> finding.is(peculiarity)))
                .map(Soundness::notPeculiar)
                .forEach(findings::add);
        return new Soundness(standard.id(), findings, declared, indicators.deprived(), indicators.notDeprived(), upTo);
    }

    private static SoundnessFinding notPeculiar(Peculiarity peculiarity) {
        return new SoundnessFinding(
                SoundnessFinding.Kind.NOT_PECULIAR,
                peculiarity.about(),
                Label.of(
                        "Chuẩn nêu đây là điều khác thường ("
                                + peculiarity.finding().code() + "), nhưng kiểm tra không thấy.",
                        "The standard declares it as " + peculiarity.finding().code() + ", and no check finds that."),
                Optional.empty());
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The first finding of a kind, if there is one. */
    public Optional<SoundnessFinding> first(SoundnessFinding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }
}
