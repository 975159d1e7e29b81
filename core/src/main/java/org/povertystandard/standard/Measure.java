package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;

/**
 * What a test measures of a household, and the lines it is held against.
 *
 * @param id its name
 * @param side income or deprivation
 * @param label its name for people
 * @param unit its unit
 * @param quantity how it is computed
 * @param lines the lines; none if it is only reported
 */
public record Measure(MeasureId id, Side side, Label label, String unit, Quantity quantity, List<Line> lines) {
    public Measure {
        lines = List.copyOf(lines);
    }
}
