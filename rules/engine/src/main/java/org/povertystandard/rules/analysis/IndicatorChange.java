package org.povertystandard.rules.analysis;

import org.povertystandard.criterion.IndicatorId;

/**
 * What becomes of an indicator that both standards have.
 *
 * @param indicator the indicator
 * @param newlyDeprived whether some household is deprived only after
 * @param noLongerDeprived whether some household is deprived only before
 */
public record IndicatorChange(IndicatorId indicator, Reach newlyDeprived, Reach noLongerDeprived) {

    /** Whether no household is deprived in one standard alone. */
    public boolean isNone() {
        return newlyDeprived.isUnreachable() && noLongerDeprived.isUnreachable();
    }
}
