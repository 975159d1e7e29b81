package org.povertystandard.examples.analyst.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.Soundness;
import org.povertystandard.rules.analysis.SoundnessFinding;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Derivation;

/** The findings of standards; of one that rests on another only those that its base does not have. */
final class Findings {
    private final List<LoadedStandard> bases;
    private final Map<ContentHash, Soundness> known = new HashMap<>();

    Findings(List<Given> given, Standards atHand) {
        this.bases = Stream.concat(given.stream().flatMap(each -> each.standard().stream()), atHand.all().stream())
                .toList();
    }

    /**
     * What was found of a standard.
     *
     * @param own what is its own
     * @param declared how many findings it declares to be the law's own
     * @param ofBase how many its base has as well
     * @param upTo for households of up to how many members it is shown that there is nothing more; empty if of all
     */
    record Found(List<SoundnessFinding> own, int declared, int ofBase, Optional<Integer> upTo) {}

    Found of(LoadedStandard standard) {
        Soundness soundness = soundness(standard);
        List<SoundnessFinding> all = soundness.findings();
        List<SoundnessFinding> base = all.isEmpty()
                ? List.of()
                : base(standard).map(this::soundness).map(Soundness::findings).orElse(List.of());
        List<SoundnessFinding> own = all.stream()
                .filter(finding -> base.stream().noneMatch(other -> same(finding, other)))
                .toList();
        return new Found(own, soundness.declared().size(), all.size() - own.size(), soundness.upTo());
    }

    /** The households that show the two may differ. */
    private static boolean same(SoundnessFinding one, SoundnessFinding other) {
        return one.kind() == other.kind() && one.about().equals(other.about());
    }

    private Soundness soundness(LoadedStandard standard) {
        return known.computeIfAbsent(standard.hash(), hash -> Soundness.of(standard));
    }

    /** What a standard stands on, if that is at hand. */
    Optional<LoadedStandard> base(LoadedStandard standard) {
        return standard.standard()
                .derivedFrom()
                .map(Derivation::baseHash)
                .flatMap(hash -> bases.stream()
                        .filter(other -> other.hash().equals(hash))
                        .findFirst());
    }
}
