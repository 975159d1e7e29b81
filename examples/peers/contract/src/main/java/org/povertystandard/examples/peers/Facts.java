package org.povertystandard.examples.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a household where the indicators are told. Null is unknown.
 *
 * @param area urban or rural
 * @param income per person and month, in dong
 * @param deprived for each of twelve indicators, whether the household is deprived in it
 */
public record Facts(@Nullable String area, @Nullable Long income, List<@Nullable Boolean> deprived) {
    /** How many indicators there are. */
    public static final int INDICATORS = 12;

    public Facts {
        deprived = Collections.unmodifiableList(new ArrayList<>(deprived));
    }
}
