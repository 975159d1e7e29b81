package org.povertystandard.household;

import java.util.Optional;
import java.util.function.Function;

/** The items of the form about the household, and where it holds their answers. */
enum HouseholdItem implements Function<Household, Optional<?>> {
    AREA(Place.class, "area"),
    REGION(Place.class, "region"),
    CENTRALLY_RUN_CITY(Place.class, "centrallyRunCity"),
    PREVIOUS_CLASS(Household.class, "previousClass"),
    PILLAR_MATERIAL(Dwelling.class, "pillarMaterial"),
    ROOF_MATERIAL(Dwelling.class, "roofMaterial"),
    WALL_MATERIAL(Dwelling.class, "wallMaterial"),
    DWELLING_AREA(Dwelling.class, "areaM2"),
    TOILET(Dwelling.class, "toilet"),
    POWER_SOURCE(Dwelling.class, "powerSource"),
    ELECTRICITY(Dwelling.class, "electricityKwh"),
    WATER_SOURCE(Dwelling.class, "waterSource"),
    AQUACULTURE(Household.class, "aquaculture"),
    INCOME_12_MONTHS(Household.class, "income12Months"),
    REVIEW_YEAR(Household.class, "reviewedOn");

    private final Class<?> owner;
    private final String accessor;

    HouseholdItem(Class<?> owner, String accessor) {
        this.owner = owner;
        this.accessor = accessor;
    }

    /** The part of the household that holds the answer. */
    Class<?> owner() {
        return owner;
    }

    /** The name of the part's accessor. */
    String accessor() {
        return accessor;
    }

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
