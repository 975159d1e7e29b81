package org.povertystandard.examples.analyst.input;

import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.text.Separator;

/**
 * How the households of a sample count, and into which groups they are put. Neither takes part in any determination.
 *
 * @param weight the column that says for how many households one stands
 * @param groups the columns by which they are counted
 */
public record Sampling(Optional<String> weight, List<String> groups) {
    /** Each household counts once, and there are no groups. */
    public static final Sampling NONE = new Sampling(Optional.empty(), List.of());

    public Sampling {
        weight = weight.map(Separator::composed);
        groups = groups.stream().map(Separator::composed).toList();
    }

    /** Whether households have weights. */
    public boolean isWeighted() {
        return weight.isPresent();
    }
}
