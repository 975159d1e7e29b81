package org.povertystandard.rules.snapshot;

import java.util.List;
import java.util.Optional;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * What must be known of a standard to find it.
 *
 * @param id its id
 * @param hash of its content
 * @param place of a local standard
 * @param base the standard that it was made of
 * @param reform whether it is a reform, which no day finds
 * @param applied the days and tests it covers
 */
public record StandardSummary(
        StandardId id,
        ContentHash hash,
        Optional<LocalPlace> place,
        Optional<StandardId> base,
        boolean reform,
        List<AppliedPeriod> applied) {
    public StandardSummary {
        applied = List.copyOf(applied);
    }

    public static StandardSummary of(LoadedStandard loaded) {
        PovertyStandard standard = loaded.standard();
        return new StandardSummary(
                standard.id(),
                loaded.hash(),
                standard.place(),
                standard.derivedFrom().map(Derivation::base),
                standard.isReform(),
                standard.applied());
    }
}
