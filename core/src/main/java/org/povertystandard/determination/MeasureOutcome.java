package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.Side;

/**
 * What a test measured, and the lines it was held against.
 *
 * @param measure the measure
 * @param side income or deprivation
 * @param value the number, or what is known of it
 * @param lines the lines
 */
public record MeasureOutcome(MeasureId measure, Side side, Range value, List<LineOutcome> lines) {
    public MeasureOutcome {
        lines = List.copyOf(lines);
    }
}
