package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The dwelling and its services: form 3.1, items I to VIII. Empty means unknown. */
@Value.Immutable
@HouseStyle
public interface Dwelling {

    /** Item I. */
    Optional<PillarMaterial> pillarMaterial();

    /** Item II. */
    Optional<RoofMaterial> roofMaterial();

    /** Item III. */
    Optional<WallMaterial> wallMaterial();

    /**
     * Item IV: square metres of all houses the members live in, without bathroom, toilet, kitchen, storage, business or
     * rented-out space; an attic counts half. At most 2 decimals.
     */
    Optional<BigDecimal> areaM2();

    /** Item V. */
    Optional<Toilet> toilet();

    /** Item VI. */
    Optional<PowerSource> powerSource();

    /**
     * Item VII: kilowatt-hours a month of the whole household: the average of the bills of the last 12 months, or the latest
     * month; without grid power or with a shared meter, estimated from the appliances. At most 1 decimal.
     */
    Optional<BigDecimal> electricityKwh();

    /** Item VIII. */
    Optional<WaterSource> waterSource();

    /** Writes each number one way only, so that 16 and 16.0 are the same dwelling. */
    @Value.Check
    default Dwelling normalised() {
        return Decimals.areNormal(areaM2(), electricityKwh())
                ? this
                : builder()
                        .from(this)
                        .areaM2(Decimals.normal(areaM2()))
                        .electricityKwh(Decimals.normal(electricityKwh()))
                        .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dwelling}. */
    class Builder extends ImmutableDwelling.Builder {
        Builder() {}
    }
}
