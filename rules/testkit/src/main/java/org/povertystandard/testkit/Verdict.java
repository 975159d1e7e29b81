package org.povertystandard.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.MeasureId;

/**
 * What a test comes to on a draft.
 *
 * @param deprived the indicators that the household is deprived in
 * @param values what was measured; absent where it is not applicable
 * @param lines whether each line is met
 * @param category the class, or the gap; empty if it is in none
 */
record Verdict(
        Set<IndicatorId> deprived,
        Map<MeasureId, Rational> values,
        Map<LineId, Boolean> lines,
        Optional<CategoryId> category) {}
