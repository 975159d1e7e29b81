package org.povertystandard.examples.analyst.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HardshipCause;

/**
 * What the official forms count of a household beside its class.
 *
 * @param ethnicMinority whether the head or the head's spouse is of an ethnic minority
 * @param ethnicity the head's
 * @param withoutCapacity whether no member of working age has the capacity to work
 * @param withMerit whether a member receives the monthly allowance of people of merit
 * @param causes the causes of hardship named; empty if nobody asked
 * @param deprived the indicators
 * @param children each judged alone; empty for a household that is certainly on neither list
 */
public record Profile(
        Truth ethnicMinority,
        Optional<EthnicGroup> ethnicity,
        Truth withoutCapacity,
        Truth withMerit,
        Optional<Set<HardshipCause>> causes,
        Map<IndicatorId, Truth> deprived,
        Optional<Children> children) {
    public Profile {
        causes = causes.map(Set::copyOf);
        deprived = Map.copyOf(deprived);
    }
}
