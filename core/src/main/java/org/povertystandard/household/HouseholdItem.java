package org.povertystandard.household;

import java.util.Optional;
import java.util.function.Function;

/** The items of the form about the household, and where it holds their answers. */
enum HouseholdItem implements Function<Household, Optional<?>> {
    AREA,
    REGION,
    CENTRALLY_RUN_CITY,
    PREVIOUS_CLASS,
    PILLAR_MATERIAL,
    ROOF_MATERIAL,
    WALL_MATERIAL,
    DWELLING_AREA,
    TOILET,
    POWER_SOURCE,
    ELECTRICITY,
    WATER_SOURCE,
    AQUACULTURE,
    INCOME_12_MONTHS,
    REVIEW_YEAR;

    @Override
    public Optional<?> apply(Household household) {
        return switch (this) {
            case AREA -> household.place().area();
            case REGION -> household.place().region();
            case CENTRALLY_RUN_CITY -> household.place().centrallyRunCity();
            case PREVIOUS_CLASS -> household.previousClass();
            case PILLAR_MATERIAL -> household.dwelling().pillarMaterial();
            case ROOF_MATERIAL -> household.dwelling().roofMaterial();
            case WALL_MATERIAL -> household.dwelling().wallMaterial();
            case DWELLING_AREA -> household.dwelling().areaM2();
            case TOILET -> household.dwelling().toilet();
            case POWER_SOURCE -> household.dwelling().powerSource();
            case ELECTRICITY -> household.dwelling().electricityKwh();
            case WATER_SOURCE -> household.dwelling().waterSource();
            case AQUACULTURE -> household.aquaculture();
            case INCOME_12_MONTHS -> household.income12Months();
            case REVIEW_YEAR -> Optional.of(household.reviewedOn().getYear());
        };
    }
}
