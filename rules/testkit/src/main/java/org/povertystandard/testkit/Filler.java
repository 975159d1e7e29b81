package org.povertystandard.testkit;

import java.util.Map;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.MeasureId;

/**
 * Answers that raise what a test measures, and nothing that matters beside: one more deprivation, one more row of points.
 *
 * @param summand what holds with them
 * @param patch the answers
 * @param raises by how much each measure rises or falls; absent where it stays
 */
record Filler(Criterion summand, Patch patch, Map<MeasureId, Rational> raises) {
    Rational raises(MeasureId measure) {
        return raises.getOrDefault(measure, Rational.ZERO);
    }
}
