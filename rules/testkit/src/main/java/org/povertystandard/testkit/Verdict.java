package org.povertystandard.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.MeasureId;

/**
 * What a test comes to on a draft.
 *
 * @param deprived the indicators that the household is deprived in
 * @param values what was measured; absent where it is not applicable or not known
 * @param category the class, or the gap; empty if it is in none, or that is not known
 */
record Verdict(Set<IndicatorId> deprived, Map<MeasureId, Rational> values, Optional<CategoryId> category) {}
