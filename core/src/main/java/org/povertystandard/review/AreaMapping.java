package org.povertystandard.review;

import java.util.Map;
import org.povertystandard.household.AreaCode;

/**
 * From the codes of areas before a reform to those after it, such as that of 1 July 2025, when provinces were merged and districts
 * ended. A code that is not named stays as it is. It is applied once: a new code may be one that another area had before.
 *
 * @param newCodes the new code of each old one
 */
public record AreaMapping(Map<AreaCode, AreaCode> newCodes) {
    /** Nothing changes. */
    public static final AreaMapping NONE = new AreaMapping(Map.of());

    public AreaMapping {
        newCodes = Map.copyOf(newCodes);
    }

    /** The code after the reform. */
    public AreaCode map(AreaCode old) {
        return newCodes.getOrDefault(old, old);
    }
}
