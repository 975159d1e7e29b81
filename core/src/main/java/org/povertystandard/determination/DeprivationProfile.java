package org.povertystandard.determination;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.MemberId;

/**
 * The states of all indicators.
 *
 * @param findings one for each indicator, in the law's order
 */
public record DeprivationProfile(List<Finding> findings) {
    public DeprivationProfile {
        findings = List.copyOf(findings);
    }

    /** The finding of one indicator. */
    public Optional<Finding> finding(IndicatorId indicator) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .findFirst();
    }

    /** The indicators in one state. */
    public List<IndicatorId> in(Truth state) {
        return findings.stream()
                .filter(finding -> finding.deprived() == state)
                .map(Finding::indicator)
                .toList();
    }

    /** The findings that a member's facts brought about. */
    public List<Finding> of(MemberId member) {
        return findings.stream()
                .filter(finding -> finding.members().contains(member))
                .toList();
    }

    /** How many indicators are deprived at least, and at most; absent, not 0, where the standard has no indicators. */
    public Optional<Range> count() {
        int certain = in(Truth.TRUE).size();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(Range.of(certain, certain + in(Truth.UNKNOWN).size()));
    }
}
