package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Label;

/**
 * One of the deprivations that are counted.
 *
 * @param id its name
 * @param number its number in the law, such as 2.2
 * @param dimension the service it belongs to
 * @param label its name for people
 * @param deprivedWhen the test, of the household
 * @param cite where the test stands; not empty
 */
public record Indicator(
        IndicatorId id,
        String number,
        DimensionId dimension,
        Label label,
        Criterion deprivedWhen,
        List<CitationId> cite) {
    public Indicator {
        cite = List.copyOf(cite);
    }
}
