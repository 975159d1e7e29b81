package org.povertystandard.household;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the household lives. Empty means unknown.
 *
 * <p>The codes only group and count; no rule reads them.
 */
@Value.Immutable
@HouseStyle
public interface Place {

    /** Urban or rural at the review. */
    Optional<Area> area();

    /** The region of the scorecard. */
    Optional<Region> region();

    /** Whether the place belongs to one of the five centrally run cities of the scorecard. */
    Optional<Boolean> centrallyRunCity();

    Optional<AreaCode> province();

    /** The district; there are none since 1 July 2025. */
    Optional<AreaCode> district();

    Optional<AreaCode> commune();

    Optional<AreaCode> village();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Place}. */
    class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
